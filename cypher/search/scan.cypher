// What are the texts of the first nodes by which they may be found?
MATCH (n)
WITH n
LIMIT $most
WITH n, <<texts>> AS texts
WHERE (texts <> [] OR n[$key] IS NOT NULL) AND <<kinds>>
RETURN elementId(n) AS id, toStringOrNull(n[$key]) AS key, texts, COUNT { (n)--() } AS degree
