// Which neighbors of this node have a name that holds exactly what was typed, small or capital?
MATCH (given)
WHERE elementId(given) = $id
MATCH (given)-[r]-(n)
WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
WITH n, collect(r) AS joined
WITH n, joined, <<texts>> AS texts
WHERE any(text IN texts WHERE toLower(text) CONTAINS $text)
RETURN elementId(n) AS id, toStringOrNull(n[$key]) AS key, texts, <<rank>> AS rank, COUNT { (n)--() } AS degree
LIMIT $most
