// How many nodes have how many relations?
// title: How well connected nodes are
// explanation: Nodes counted by their number of relations, in steps that double (1, 2 to 3, 4 to 7 …).
// example: {}
MATCH (node)
WHERE NOT node:EntenteMeta
WITH COUNT { (node)--() } AS relations
WITH relations, CASE WHEN relations = 0 THEN -1 ELSE toInteger(floor(log(relations) / log(2) + 0.000001)) END AS step
WITH step, min(relations) AS fewest, max(relations) AS most, count(*) AS nodes
RETURN fewest, most, nodes
ORDER BY fewest
