// Which relations have these keys, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
WHERE toStringOrNull(r[$key]) IN $keys
RETURN <<relation>> AS relation, [elementId(startNode(r)), elementId(endNode(r))] AS ends
