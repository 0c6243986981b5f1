// Which nodes have a text that holds exactly what was typed, small or capital?
MATCH (n)
WITH n
LIMIT $scanned
WHERE <<kinds>>
WITH n, <<texts>> AS texts
WHERE any(text IN texts WHERE toLower(text) CONTAINS $text)
RETURN elementId(n) AS id, toStringOrNull(n[$key]) AS key, texts, COUNT { (n)--() } AS degree
LIMIT $most
