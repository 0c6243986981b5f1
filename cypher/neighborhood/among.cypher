// Which relations join two of these nodes, or one to itself, and how many are they?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)-[r]->(other)
  WHERE other IN nodes AND <<filters>>
  WITH r, elementId(one) < elementId(other) AS inOrder, one, other
  WITH
    CASE WHEN inOrder THEN one ELSE other END AS from,
    CASE WHEN inOrder THEN other ELSE one END AS to,
    collect(r) AS relations
  RETURN collect({from: from, to: to, total: size(relations), relations: relations[..$each]}) AS pairs
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
