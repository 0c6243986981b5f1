// Which of the first nodes have these keys, in a small graph that keeps no index of them?
MATCH (n)
WITH n
LIMIT $most
WHERE toStringOrNull(n[$key]) IN $refs
RETURN toStringOrNull(n[$key]) AS ref, elementId(n) AS id
