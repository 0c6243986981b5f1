// Which nodes have the most relations?
MATCH (n)
WHERE none(label IN labels(n) WHERE label IN $excluded)
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, toStringOrNull(n[$key]), elementId(n)
LIMIT $limit
RETURN elementId(n) AS id, <<kind>> AS kind, degree
