// Which relations are there between entities, with all that they hold?
MATCH (from:Entity)-[r]->(to:Entity)
RETURN
  elementId(r) AS id, r.key AS key, type(r) AS type,
  from.key AS from, to.key AS to, properties(r) AS properties
