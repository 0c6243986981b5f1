// Which nodes are neighbors of all the given ones, how many are they, and which relations make them so?
UNWIND $ids AS id
MATCH (given)
WHERE elementId(given) = id
WITH collect(given) AS givens
CALL (givens) {
  UNWIND givens AS given
  MATCH (given)-[r]-(n)
  WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
  WITH givens, n, count(DISTINCT given) AS joined
  WHERE joined = size(givens)
  RETURN count(n) AS total
}
CALL (givens) {
  UNWIND givens AS given
  MATCH (given)-[r]-(n)
  WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
  WITH givens, n, count(DISTINCT given) AS joined
  WHERE joined = size(givens)
  WITH n
  ORDER BY COUNT { (n)--() } DESC, <<ref>>
  SKIP $offset
  LIMIT $limit
  RETURN collect(n) AS page
}
RETURN total, COLLECT {
  UNWIND page AS n
  RETURN {
    node: <<node>>,
    joins: COLLECT {
      UNWIND givens AS given
      RETURN <<joins>>
    }
  }
} AS neighbors
