// Which nodes have these keys, in a graph that keeps no index of them?
MATCH (n)
WHERE toStringOrNull(n[$key]) IN $refs
RETURN toStringOrNull(n[$key]) AS ref, elementId(n) AS id
