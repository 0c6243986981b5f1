// Which of the nodes that some relations of this type join have the most relations? The more a node has, the surer it is among them.
MATCH (a)-[:`?type`]->(b)
WITH a, b
LIMIT $sample
UNWIND [a, b] AS n
WITH DISTINCT n
WHERE none(label IN labels(n) WHERE label IN $excluded)
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, elementId(n)
LIMIT $limit
RETURN elementId(n) AS id, <<kind>> AS kind, degree
