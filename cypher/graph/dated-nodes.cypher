// Which nodes of these kinds have a day of their own within a span, of so many that are read, and relations that satisfy the filters?
MATCH (n)
WITH n
LIMIT $read
WITH n, [
  role IN [$begins, $ends]
  | head([
    date IN role
    WHERE n[date.property] <> ''
    | CASE date.form
      WHEN 'bounds' THEN [coalesce(n[date.earliest], ''), coalesce(n[date.latest], '~')]
      ELSE head([value IN [n[date.property]] | <<days>>])
    END
  ])
] AS own
WITH n, [days IN own WHERE days <> ['', '~'] AND days[0] < '9999'] AS known
WHERE
  known <> []
  AND any(days IN known WHERE days[0] <= $to AND days[1] >= $from)
  AND NOT coalesce($sourceLabel IN labels(n), false)
  AND <<kinds>>
  AND ($isolated OR EXISTS {
    MATCH (n)-[r]-()
    WHERE <<filters>>
  })
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, <<ref>>
WITH collect(n) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[..$limit] AS n
  RETURN {node: <<node>>, dates: [name IN $names | n[name]]}
} AS nodes
