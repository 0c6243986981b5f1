// Which nodes does this full-text index find, the most similar first?
CALL db.index.fulltext.queryNodes($index, $text) YIELD node AS n
WHERE <<kinds>>
WITH n
LIMIT $most
RETURN elementId(n) AS id, toStringOrNull(n[$key]) AS key, <<texts>> AS texts, COUNT { (n)--() } AS degree
