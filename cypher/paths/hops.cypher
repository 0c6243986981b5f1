// Which relations that satisfy the filters join each of these pairs of nodes?
UNWIND $pairs AS pair
MATCH (from)
WHERE elementId(from) = pair.from
MATCH (to)
WHERE elementId(to) = pair.to
CALL (from, to) {
  MATCH (from)-[r]-(to)
  WHERE <<filters>>
  RETURN collect(<<relation>>) AS relations
}
RETURN pair, relations
