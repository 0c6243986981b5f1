// How many nodes carry each label, and how many relations are of each type, as the database keeps count of them?
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN
  [each IN data.nodes WHERE each.label IS NOT NULL | {name: each.label, count: each.count}] AS labels,
  [
    each IN data.relationships
    WHERE each.relationshipType IS NOT NULL AND each.startLabel IS NULL AND each.endLabel IS NULL
    | {name: each.relationshipType, count: each.count}
  ] AS types
