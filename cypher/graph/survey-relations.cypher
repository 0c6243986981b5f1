// What are the first relations: which types join nodes with which labels how often, and what do some of each look like?
MATCH (a)-[n]->(b)
WITH a, n, b LIMIT $most
WITH type(n) AS type, labels(a) AS from, labels(b) AS to, count(*) AS count, collect(n)[..$each] AS some
RETURN type, from, to, count, [n IN some | <<properties>>] AS sample
