// What a neighbor is ranked by, as $sort asks, of all its relations `joined`: how many, the latest date in them, how many sources.
CASE $sort
  WHEN 'relations' THEN size(joined)
  WHEN 'recent' THEN reduce(
    latest = '',
    r IN joined
    | reduce(
      later = latest,
      value IN reduce(dates = [], property IN $dateProperties | dates + coalesce(r[property], []))
      | CASE
        WHEN left(toStringOrNull(value), 10) > later AND toStringOrNull(value) < '9999' AND toStringOrNull(value) =~ '\\d{4}.*'
          THEN left(toStringOrNull(value), 10)
        ELSE later
      END
    )
  )
  WHEN 'evidence' THEN size(reduce(
    found = [],
    r IN joined
    | reduce(
      other = found,
      source IN [] + coalesce(r[$sourceProperty], [])
      | CASE WHEN source IN other THEN other ELSE other + source END
    )
  ))
END
