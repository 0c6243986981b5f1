// What are the nodes with these element ids?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
RETURN <<node>> AS node
