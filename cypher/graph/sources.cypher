// Which sources were read?
MATCH (n:`?label`)
RETURN <<node>> AS node, properties(n) AS properties
