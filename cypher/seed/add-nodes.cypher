// Add these nodes.
UNWIND $nodes AS node
CREATE (n:$(node.labels))
SET n = node.properties
RETURN count(*) AS count
