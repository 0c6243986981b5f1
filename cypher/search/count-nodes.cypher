// How many nodes are there?
MATCH (n)
RETURN count(n) AS nodes
