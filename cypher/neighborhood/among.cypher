// Which relations join two of these nodes, or one to itself, and how many are they?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)-[r]->(other)
  WHERE other IN nodes AND <<filters>>
  WITH one, other, type(r) AS type, count(r) AS ofType, collect(r)[..$each] AS some
  WITH elementId(one) < elementId(other) AS inOrder, one, other, ofType, some
  WITH
    CASE WHEN inOrder THEN one ELSE other END AS from,
    CASE WHEN inOrder THEN other ELSE one END AS to,
    sum(ofType) AS total,
    collect(some) AS lists
  // Of a pair with too many relations, of each type and direction as many.
  WITH from, to, total, lists, CASE WHEN total <= $each THEN $each ELSE 1 + ($each - 1) / size(lists) END AS share
  RETURN collect({
    from: from,
    to: to,
    total: total,
    relations: reduce(all = [], list IN lists | all + list[..share])[..$each]
  }) AS pairs
}
// From here on without the list of nodes: every row that waits for its turn would keep it in memory.
WITH pairs
RETURN
  reduce(sum = 0, pair IN pairs | sum + pair.total) AS total,
  [
    pair IN pairs
    WHERE pair.total > size(pair.relations)
    | {
      between: [
        coalesce(toStringOrNull(pair.from[$key]), elementId(pair.from)),
        coalesce(toStringOrNull(pair.to[$key]), elementId(pair.to))
      ],
      relations: pair.total
    }
  ] AS bundles,
  COLLECT {
    UNWIND pairs AS pair
    UNWIND range(0, size(pair.relations) - 1) AS place
    WITH pair.relations[place] AS r, place
    ORDER BY place
    LIMIT $limit
    RETURN <<relation>>
  } AS relations
