// Who leans towards one of two nodes, towards both or neither, by the polarity of what joins them, of so many relations of each that are read?
MATCH (one)
WHERE elementId(one) = $one
MATCH (other)
WHERE elementId(other) = $other
CALL (one, other) {
  UNWIND [one, other] AS given
  CALL (given) {
    MATCH (given)-[r]-(n)
    RETURN r, n
    LIMIT $read
  }
  WITH one, other, given, r, n
  WHERE n <> one AND n <> other AND <<filters>> AND <<kinds>>
  WITH one, given, n, <<polarity>> AS polarity
  WHERE polarity <> 0
  WITH
    n,
    sum(CASE WHEN given = one AND polarity = 1 THEN 1 ELSE 0 END) AS withOne,
    sum(CASE WHEN given = one AND polarity = -1 THEN 1 ELSE 0 END) AS againstOne,
    sum(CASE WHEN given <> one AND polarity = 1 THEN 1 ELSE 0 END) AS withOther,
    sum(CASE WHEN given <> one AND polarity = -1 THEN 1 ELSE 0 END) AS againstOther
  RETURN n, withOne, againstOne, withOther, againstOther, CASE
    WHEN withOne > againstOne AND withOther > againstOther THEN 'both'
    WHEN withOne > againstOne THEN 'one'
    WHEN withOther > againstOther THEN 'other'
    ELSE 'neither'
  END AS side
  ORDER BY withOne + againstOne + withOther + againstOther DESC, <<ref>>
}
WITH side, count(n) AS total, collect({
  node: n,
  one: { cooperation: withOne, conflict: againstOne },
  other: { cooperation: withOther, conflict: againstOther }
})[..$limit] AS first
RETURN side, total, COLLECT {
  UNWIND first AS found
  WITH found, found.node AS n
  RETURN { node: <<node>>, one: found.one, other: found.other }
} AS nodes
