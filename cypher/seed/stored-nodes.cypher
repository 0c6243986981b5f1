// Which entities are there, with all that they hold?
MATCH (n:Entity)
RETURN elementId(n) AS id, n.key AS key, labels(n) AS labels, properties(n) AS properties
