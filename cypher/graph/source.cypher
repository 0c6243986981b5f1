// Which source is this?
MATCH (n:`?label`)
WHERE <<ref>> = $ref
RETURN <<node>> AS node, properties(n) AS properties
LIMIT 1
