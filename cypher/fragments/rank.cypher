// What a neighbor is ranked by, as $sort asks, over all its relations r: how many, the latest date in them, how many sources.
CASE $sort
  WHEN 'relations' THEN count(r)
  WHEN 'recent' THEN coalesce(max(CASE $sort WHEN 'recent' THEN reduce(
    latest = '',
    text IN reduce(dates = [], property IN $dateProperties | dates + coalesce(r[property], []))
    | CASE
      WHEN left(toStringOrNull(text), 10) > latest AND toStringOrNull(text) =~ '\\d{4}.*' AND toStringOrNull(text) < '9999'
        THEN left(toStringOrNull(text), 10)
      ELSE latest
    END
  ) END), '')
  WHEN 'evidence' THEN size(reduce(
    found = [],
    cited IN collect(CASE $sort WHEN 'evidence' THEN [] + coalesce(r[$sourceProperty], []) END)
    | reduce(other = found, source IN cited | CASE WHEN source IN other THEN other ELSE other + source END)
  ))
END
