// Which nodes with this label have these keys, in a graph that keeps an index of them?
MATCH (n:`?label`)
WHERE n.`?property` IN $values
RETURN toString(n.`?property`) AS ref, elementId(n) AS id
