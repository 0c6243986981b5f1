// Which relations that satisfy the filters join each of these pairs of nodes: how many in all, and some of them, of each type and direction in turn?
UNWIND $pairs AS pair
MATCH (given)
WHERE elementId(given) = pair.from
MATCH (n)
WHERE elementId(n) = pair.to
// A subquery, so that both ends are there when their relations are looked for: else all of the first one's are read.
CALL (given, n) {
  MATCH (given)-[r]-(n)
  WHERE <<direction>> AND <<filters>>
  RETURN r
}
WITH pair, type(r) AS type, startNode(r) = given AS isAlong, collect(r) AS alike
WITH pair, sum(size(alike)) AS total, collect({type: type, isAlong: isAlong, alike: alike[..$each]}) AS groups
UNWIND groups AS group
UNWIND range(0, size(group.alike) - 1) AS turn
WITH pair, total, group, turn, group.alike[turn] AS r
ORDER BY turn, group.type, group.isAlong
WITH pair, total, collect(r)[..$each] AS chosen
RETURN pair, {total: total, relations: [r IN chosen | <<relation>>]} AS joins
