// Which of the first relations has this key, in a small graph that keeps no index of them?
MATCH ()-[r]->()
WITH r
LIMIT $most
WHERE toStringOrNull(r[$key]) = $ref
RETURN elementId(r) AS id
LIMIT 1
