// What do some of the nodes with this label look like: which labels, which properties, how do their values begin?
MATCH (n:`?label`)
WITH n LIMIT $sample
RETURN labels(n) AS labels, <<properties>> AS properties
