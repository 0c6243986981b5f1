// Which relations join this node to each of these neighbors?
MATCH (given)
WHERE elementId(given) = $id
UNWIND range(0, size($neighbors) - 1) AS place
MATCH (n)
WHERE elementId(n) = $neighbors[place]
RETURN <<node>> AS node, [<<joins>>] AS joins
ORDER BY place
