// What are the first nodes: which labels stand together on how many, and what do some of each look like?
MATCH (n)
WITH n LIMIT $most
WITH labels(n) AS labels, count(*) AS count, collect(n)[..$each] AS some
RETURN labels, count, [n IN some | <<properties>>] AS sample
