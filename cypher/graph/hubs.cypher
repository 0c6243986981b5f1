// Which nodes have more relations than this, the best connected first, and how many are there among the first nodes of the graph?
CALL () {
  MATCH (n)
  WITH n
  LIMIT $read
  WITH COUNT { (n)--() } AS degree
  RETURN count(*) AS read, sum(CASE WHEN degree > $above THEN 1 ELSE 0 END) AS total
}
CALL () {
  MATCH (n)
  WITH n
  LIMIT $read
  WITH n, COUNT { (n)--() } AS degree
  WHERE degree > $above
  WITH n
  ORDER BY degree DESC, toStringOrNull(n[$key]), elementId(n)
  LIMIT $limit
  RETURN collect(<<node>>) AS nodes
}
RETURN read, total, nodes
