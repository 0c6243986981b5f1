// By which names are the neighbors of this node known, and what is each ranked by?
MATCH (given)
WHERE elementId(given) = $id
MATCH (given)-[r]-(n)
WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
WITH n, collect(r) AS joined
LIMIT $most
RETURN
  elementId(n) AS id,
  toStringOrNull(n[$key]) AS key,
  <<texts>> AS texts,
  <<rank>> AS rank,
  COUNT { (n)--() } AS degree
