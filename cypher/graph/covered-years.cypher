// Of which years do relations that satisfy the filters say something by a date, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
WHERE <<filters>>
WITH <<shown-dates>> AS shown
UNWIND [shown.begins, coalesce(shown.ends, ['', '~'])] + shown.attested AS told
WITH told
WHERE '' < told[0] < '9999' AND left(told[0], 4) = left(told[1], 4)
RETURN DISTINCT left(told[0], 4) AS year
ORDER BY year
LIMIT $most
