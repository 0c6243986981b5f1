// What is the relation with this element id, and which nodes does it join?
MATCH (from)-[r]->(to)
WHERE elementId(r) = $id
RETURN <<relation>> AS relation, elementId(from) AS from, elementId(to) AS to
