// Which relations alone hold two parts together?
// title: Bridges
// explanation: >-
//   Relations without which their ends would not be joined by any other way of up to eight steps. Those at whose end nothing else hangs
//   are left out. Of a large graph so many relations are looked at, those of the least connected nodes first.
// parameters:
//   most: { is: number, label: Relations to look at, most: 5000, usual: 1000 }
// example: { most: 2000 }
MATCH (a)-[relation]->(b)
WHERE a <> b AND COUNT { (a)--() } > 1 AND COUNT { (b)--() } > 1
WITH a, relation, b
ORDER BY COUNT { (a)--() } + COUNT { (b)--() }, elementId(relation)
LIMIT $most
WHERE
  COUNT { (a)--(b) } = 1 AND
  NOT EXISTS {
    MATCH (a)--(between)--(b)
    WHERE between <> a AND between <> b
  }
WITH a, relation, b, elementId(relation) AS own
CALL (a, own, b) {
  OPTIONAL MATCH path = shortestPath((a)-[*..8]-(b))
  WHERE all(step IN relationships(path) WHERE elementId(step) <> own)
  RETURN path
}
WITH a, relation, b, path
WHERE path IS NULL
RETURN a, relation, b
