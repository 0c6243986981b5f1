// Each relation r of `given` that was kept, and the node n at its other end.
UNWIND kept AS r
WITH given, r, CASE WHEN startNode(r) = given THEN endNode(r) ELSE startNode(r) END AS n
WHERE true
