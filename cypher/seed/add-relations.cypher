// Add these relations between entities, which are known by their keys.
UNWIND $relations AS relation
MATCH (from:Entity {key: relation.from})
MATCH (to:Entity {key: relation.to})
CREATE (from)-[r:$(relation.type)]->(to)
SET r = relation.properties
RETURN count(*) AS count
