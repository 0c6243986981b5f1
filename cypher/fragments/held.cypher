// What the relation r answers that has these dates. Before every day lies '', after every day '~'.
CASE
  WHEN $asked.what = 'known' OR type(r) IN $asked.timeless THEN 'holds'
  ELSE head([
    attested IN [[
      reduce(day = '', each IN dates.attested | CASE WHEN each[0] > day THEN each[0] ELSE day END),
      reduce(day = '~', each IN dates.attested | CASE WHEN '' < each[1] < day THEN each[1] ELSE day END)
    ]]
    | CASE WHEN type(r) IN $asked.occurrences THEN <<happened>> ELSE <<lasted>> END
  ])
END
