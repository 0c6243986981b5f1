// What a state answers. It held for sure from the day by which it had begun to the day until which it had not ended.
head([
  ends IN [coalesce(dates.ends, $asked.emptyEnd)]
  | CASE
    WHEN dates.begins[0] > $asked.last OR ends[1] < $asked.first THEN 'not'
    WHEN dates.begins = ['', '~'] AND attested = ['', '~'] AND ends IN [['', '~'], ['9999-12-31', '9999-12-31']] THEN 'undated'
    WHEN $asked.what = 'dated' THEN 'holds'
    WHEN
      any(day IN [dates.begins[1], attested[1], ends[1]] WHERE day <= $asked.begunBy)
      AND any(day IN [ends[0], attested[0], dates.begins[0]] WHERE day >= $asked.lastedTo)
      THEN 'holds'
    ELSE 'may'
  END
])
