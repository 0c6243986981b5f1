// Give these relations other properties.
UNWIND $relations AS relation
MATCH ()-[r]->() WHERE elementId(r) = relation.id
SET r = relation.properties
RETURN count(*) AS count
