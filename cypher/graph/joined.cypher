// Which of these nodes are neighbors of one another? Of a node with very many relations only the first are read.
UNWIND $ids AS id
MATCH (given)
WHERE elementId(given) = id
CALL (given) {
  MATCH (given)--(n)
  WITH n
  LIMIT $sample
  WITH DISTINCT elementId(n) AS other
  WHERE other IN $ids
  RETURN other
}
RETURN id AS one, other
