// Which nodes have a name that may be the one that was typed, the most similar first?
CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS n
WHERE <<kinds>>
RETURN <<node>> AS node, n.names AS texts
LIMIT $most
