// When do relations that satisfy the filters begin, end and happen, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
WITH r, CASE WHEN <<filters>> THEN <<shown-dates>> END AS shown
UNWIND CASE
  WHEN shown IS NULL THEN [['hidden', null]]
  WHEN type(r) IN $asked.timeless THEN [['shown', null], ['timeless', null]]
  WHEN <<undated>> THEN [['shown', null], ['undated', null]]
  WHEN type(r) IN $asked.occurrences THEN [['shown', null], ['happens', shown.begins]]
  ELSE [['shown', null], ['begins', shown.begins], ['ends', shown.ends]]
END AS told
WITH told[0] AS what, CASE
  WHEN told[1] IS NULL THEN ''
  WHEN told[1] = ['', '~'] OR told[1][0] >= '9999' THEN 'none'
  WHEN left(told[1][0], $size) <> left(told[1][1], $size) THEN 'spread'
  ELSE left(told[1][0], $size)
END AS at
WHERE at IN ['', 'spread'] OR left($from, $size) <= at <= left($to, $size)
RETURN what, at, count(*) AS relations
ORDER BY at, what
LIMIT $most
