// Which of the best connected nodes of these kinds, of so many that are read, does no relation join that satisfies the filters?
MATCH (n)
WITH n
LIMIT $read
WHERE none(label IN labels(n) WHERE label IN $excluded) AND <<kinds>>
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, <<ref>>
LIMIT $most
WITH collect(n) AS best
RETURN
  COLLECT {
    UNWIND best AS n
    RETURN <<node>>
  } AS nodes,
  COLLECT {
    UNWIND range(0, size(best) - 1) AS position
    UNWIND best[position + 1..] AS other
    WITH best[position] AS one, other
    WHERE NOT EXISTS {
      MATCH (one)-[r]-(other)
      WHERE <<filters>>
    }
    RETURN [elementId(one), elementId(other)]
  } AS apart
