// What do the relations that join each of these pairs record of when they held and who says so?
UNWIND $pairs AS pair
MATCH (given)
WHERE elementId(given) = $ids[pair.near]
WITH pair, given, COLLECT {
  UNWIND pair.far AS far
  MATCH (n)
  WHERE elementId(n) = $ids[far]
  RETURN n
} AS others
// All relations of a node are read where it is joined to many of its neighbors, else those with each of the others.
CALL (given, others) {
  WITH *
  WHERE COUNT { (given)--() } <= 20 * size(others)
  MATCH (given)-[r]-(n)
  WHERE n IN others
  RETURN r, n
  UNION ALL
  WITH *
  WHERE COUNT { (given)--() } > 20 * size(others)
  UNWIND others AS n
  // A subquery, so that both ends are there when their relations are looked for: else all of the first one's are read.
  CALL (given, n) {
    MATCH (given)-[r]-(n)
    RETURN r
  }
  RETURN r, n
}
WITH pair, given, n, r
WHERE <<direction>> AND <<filters>>
WITH DISTINCT pair.near AS near, n, type(r) AS type, startNode(r) = given AS isAlong, [name IN $recorded | r[name]] AS values
LIMIT $most
RETURN near, collect([elementId(n), type, isAlong, values]) AS relations
