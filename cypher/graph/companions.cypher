// Which are the best connected neighbors of each of these nodes? Of a node with very many relations only the first are read.
UNWIND $ids AS id
MATCH (given)
WHERE elementId(given) = id
CALL (given) {
  MATCH (given)--(n)
  WITH n
  LIMIT $sample
  WITH DISTINCT n
  WHERE none(label IN labels(n) WHERE label IN $excluded)
  WITH n, COUNT { (n)--() } AS degree
  ORDER BY degree DESC, elementId(n)
  LIMIT $limit
  RETURN n, degree
}
WITH DISTINCT n, degree
RETURN elementId(n) AS id, <<kind>> AS kind, degree
