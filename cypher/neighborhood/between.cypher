// Which relations join these two nodes, and how many are they?
MATCH (from)
WHERE elementId(from) = $from
MATCH (to)
WHERE elementId(to) = $to
RETURN
  COUNT {
    MATCH (from)-[r]-(to)
    WHERE <<filters>>
  } AS total,
  COLLECT {
    MATCH (from)-[r]-(to)
    WHERE <<filters>>
    WITH r
    ORDER BY type(r), coalesce(toStringOrNull(r[$key]), elementId(r))
    SKIP $offset
    LIMIT $limit
    RETURN <<relation>>
  } AS relations
