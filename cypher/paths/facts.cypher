// What do the relations that join each of these pairs record of when they held and who says so?
UNWIND $pairs AS pair
MATCH (given)
WHERE elementId(given) = pair.from
MATCH (n)
WHERE elementId(n) = pair.to
MATCH (given)-[r]-(n)
WHERE <<direction>> AND <<filters>>
WITH DISTINCT pair, type(r) AS type, startNode(r) = given AS isAlong, [name IN $recorded | r[name]] AS values
LIMIT $most
RETURN pair.place AS place, collect({type: type, isAlong: isAlong, values: values}) AS relations
