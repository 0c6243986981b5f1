// Which nodes are neighbors of this one as asked, how many are they, and which relations make them so?
MATCH (given)
WHERE elementId(given) = $id
CALL (given) {
  MATCH (given)-[r]-(n)
  WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
  RETURN count(DISTINCT n) AS total
}
CALL (given) {
  MATCH (given)-[r]-(n)
  WHERE n <> given AND <<direction>> AND <<filters>> AND <<kinds>>
  WITH n, collect(r) AS joined
  ORDER BY
    CASE $sort WHEN 'degree' THEN COUNT { (n)--() } ELSE <<rank>> END DESC,
    CASE $sort WHEN 'caption' THEN toLower(<<caption>>) END,
    <<ref>>
  SKIP $offset
  LIMIT $limit
  RETURN collect(n) AS page
}
RETURN total, COLLECT {
  UNWIND page AS n
  RETURN {node: <<node>>, joins: [<<joins>>]}
} AS neighbors
