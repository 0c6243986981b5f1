// To which other nodes that a path may lead through does a relation that satisfies the filters lead from each of these?
UNWIND $frontier AS id
MATCH (given)
WHERE elementId(given) = id
MATCH (given)-[r]-(n)
WHERE n <> given AND <<direction>> AND <<filters>> AND ($targets IS NULL OR elementId(n) IN $targets)
WITH DISTINCT given, n
WHERE <<passable>>
WITH given, n
LIMIT $most
RETURN elementId(given) AS near, collect(elementId(n)) AS far
