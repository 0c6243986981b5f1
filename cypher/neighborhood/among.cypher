// Which relations join two of these nodes, or one to itself, and how many are they?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS from
  MATCH (from)-[r]->(to)
  WHERE to IN nodes AND <<filters>>
  RETURN collect(r) AS among
}
RETURN size(among) AS total, COLLECT {
  UNWIND among AS r
  WITH r
  ORDER BY coalesce(toStringOrNull(r[$key]), elementId(r))
  LIMIT $limit
  RETURN <<relation>>
} AS relations
