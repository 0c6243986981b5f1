// Which nodes are neighbors of this one as asked, how many are they, and which relations make them so?
MATCH (given)
WHERE elementId(given) = $id
WITH given, <<kept>> AS kept
CALL (given, kept) {
  <<around>> AND <<direction>> AND <<kinds>>
  RETURN count(DISTINCT n) AS total
}
CALL (given, kept) {
  <<around>> AND <<direction>> AND <<kinds>>
  WITH n, collect(r) AS joined
  ORDER BY
    CASE $sort WHEN 'degree' THEN COUNT { (n)--() } ELSE <<rank>> END DESC,
    CASE $sort WHEN 'caption' THEN toLower(<<caption>>) END,
    <<ref>>
  SKIP $offset
  LIMIT $limit
  RETURN collect({node: n, joined: joined}) AS page
}
RETURN total, COLLECT {
  UNWIND page AS neighbor
  WITH neighbor.node AS n, neighbor.joined AS joining
  RETURN {node: <<node>>, joins: [<<written-out>>]}
} AS neighbors
