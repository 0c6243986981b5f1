// What are the relations with these element ids, and which nodes do they join?
UNWIND $ids AS id
MATCH (from)-[r]->(to)
WHERE elementId(r) = id
RETURN <<relation>> AS relation, elementId(from) AS from, elementId(to) AS to
