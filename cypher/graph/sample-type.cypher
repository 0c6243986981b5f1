// What do some of the relations of this type look like: which nodes do they join, which properties do they have?
MATCH (a)-[n:`?type`]->(b)
WITH a, n, b LIMIT $sample
RETURN labels(a) AS from, labels(b) AS to, <<properties>> AS properties
