// Which is a shortest path between these two nodes along relations that satisfy the filters and nodes that it may lead through, no longer than asked?
MATCH (from)
WHERE elementId(from) = $from
MATCH (to)
WHERE elementId(to) = $to
MATCH path = shortestPath((from)-[*..8]-(to))
WHERE
  all(r IN relationships(path) WHERE <<filters>>)
  AND all(n IN nodes(path) WHERE <<passable>>)
RETURN
  [node IN nodes(path) | elementId(node)] AS nodes,
  COUNT { (from)--() } AS degreeOfFrom,
  COUNT { (to)--() } AS degreeOfTo
