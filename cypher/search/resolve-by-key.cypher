// Which nodes have these keys?
UNWIND $refs AS ref
MATCH (n:Entity {key: ref})
RETURN ref, elementId(n) AS id
