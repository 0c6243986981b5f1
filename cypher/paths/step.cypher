// To which other nodes does a relation that satisfies the filters lead from each of these?
UNWIND $frontier AS id
MATCH (near)
WHERE elementId(near) = id
MATCH (near)-[r]-(far)
WHERE far <> near AND <<filters>> AND ($targets IS NULL OR elementId(far) IN $targets)
WITH DISTINCT near, far
LIMIT $most
RETURN elementId(near) AS near, collect(elementId(far)) AS far
