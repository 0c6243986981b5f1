// Which relations join two of these nodes, or one to itself, and how many are they?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS from
  MATCH (from)-[r]->(to)
  WHERE to IN nodes AND <<filters>>
  RETURN count(r) AS total
}
// Not sorted: every row that waits for its turn would keep the whole list of nodes in memory.
RETURN total, COLLECT {
  UNWIND nodes AS from
  MATCH (from)-[r]->(to)
  WHERE to IN nodes AND <<filters>>
  WITH r
  LIMIT $limit
  RETURN <<relation>>
} AS relations
