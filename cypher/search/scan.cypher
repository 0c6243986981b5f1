// What are the texts of the first nodes by which they may be found?
MATCH (n)
WITH n
LIMIT $most
WITH n, <<texts>> AS texts
WHERE texts <> [] AND <<kinds>>
RETURN elementId(n) AS id, texts, COUNT { (n)--() } AS degree
