// Which nodes do some of the relations of this type join?
MATCH (a)-[:`?type`]->(b)
WITH a, b LIMIT $sample
RETURN DISTINCT labels(a) AS from, labels(b) AS to
