// By which names are the neighbors of this node known, and by how many relations is each joined to it?
MATCH (given)
WHERE elementId(given) = $id
MATCH (given)-[r]-(n)
WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
WITH n, count(r) AS relations
LIMIT $most
RETURN
  elementId(n) AS id,
  toStringOrNull(n[$key]) AS key,
  <<texts>> AS texts,
  relations,
  COUNT { (n)--() } AS degree
