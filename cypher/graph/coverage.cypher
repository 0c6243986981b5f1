// Of each type, how many relations satisfy the filters, and how many of them have no date, one source, none, or are contested, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
WHERE <<filters>>
WITH r, <<shown-dates>> AS shown, reduce(
  sources = [],
  source IN coalesce([] + r[$asked.sources], [])
  | CASE WHEN source IN sources THEN sources ELSE sources + source END
) AS sources
RETURN
  type(r) AS type,
  count(*) AS relations,
  sum(CASE WHEN NOT type(r) IN $asked.timeless AND <<undated>> THEN 1 ELSE 0 END) AS undated,
  sum(CASE size(sources) WHEN 1 THEN 1 ELSE 0 END) AS singleSource,
  sum(CASE size(sources) WHEN 0 THEN 1 ELSE 0 END) AS unsourced,
  sum(CASE WHEN <<contested>> THEN 1 ELSE 0 END) AS contested
ORDER BY relations DESC, type
