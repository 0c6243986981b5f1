// Give these nodes other labels and properties.
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node.id
REMOVE n:$(node.lostLabels)
SET n:$(node.gainedLabels)
SET n = node.properties
RETURN count(*) AS count
