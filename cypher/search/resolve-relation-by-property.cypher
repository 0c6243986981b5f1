// Which relation has this key, in a graph that keeps no index of them?
MATCH ()-[r]->()
WHERE toStringOrNull(r[$key]) = $ref
RETURN elementId(r) AS id
LIMIT 1
