// What an occurrence answers. Where its date is unknown, it lies before the first of its attested days ends.
head([
  begins IN [CASE dates.begins WHEN ['', '~'] THEN ['', attested[1]] ELSE dates.begins END]
  | CASE
    WHEN begins = ['', '~'] THEN 'undated'
    WHEN begins[0] > $asked.last OR ($asked.what = 'during' AND begins[1] < $asked.first) THEN 'not'
    WHEN $asked.what = 'dated' THEN 'holds'
    WHEN begins[1] <= $asked.begunBy AND ($asked.what = 'asOf' OR begins[0] >= $asked.first) THEN 'holds'
    ELSE 'may'
  END
])
