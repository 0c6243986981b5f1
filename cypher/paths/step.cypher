// To which other nodes that a path may lead through does a relation that satisfies the filters lead from each of these?
UNWIND $frontier AS id
MATCH (given)
WHERE elementId(given) = id
MATCH (given)-[r]-(n)
// What leads elsewhere is not looked at: filters may have to read dates in parts, and `AND` keeps to no order.
WHERE CASE
  WHEN n = given OR ($targets IS NOT NULL AND NOT elementId(n) IN $targets) THEN false
  ELSE (<<direction>>) AND <<filters>>
END
WITH DISTINCT given, n
WHERE <<passable>>
WITH given, n
LIMIT $most
RETURN elementId(given) AS near, collect(elementId(n)) AS far
