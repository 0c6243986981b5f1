// What do the relations that join each of these pairs record of when they held and who says so?
UNWIND $pairs AS pair
MATCH (given)
WHERE elementId(given) = $ids[pair.near]
UNWIND pair.far AS far
MATCH (n)
WHERE elementId(n) = $ids[far]
// A subquery, so that both ends are there when their relations are looked for: else all of the first one's are read.
CALL (given, n) {
  MATCH (given)-[r]-(n)
  WHERE <<direction>> AND <<filters>>
  RETURN r
}
WITH DISTINCT pair.near AS near, far, type(r) AS type, startNode(r) = given AS isAlong, [name IN $recorded | r[name]] AS values
LIMIT $most
RETURN near, far, collect([type, isAlong, values]) AS relations
