// Which of these are element ids of nodes?
UNWIND $refs AS ref
MATCH (n)
WHERE elementId(n) = ref
RETURN ref, elementId(n) AS id
