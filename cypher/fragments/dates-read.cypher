// When the relation r began, ended and is said to have held: the first and the last day of each date, of the first property that is set, whatever its form.
head([
  found IN [[
    role IN [$asked.begins, $asked.ends, $asked.attested]
    | head([
      date IN role
      WHERE r[date.property] <> ''
      | CASE
        // Most dates are plain days: these are compared as they stand.
        WHEN date.form <> 'bounds' AND toStringOrNull(r[date.property]) =~ <<plain-day>>
          THEN [[toString(r[date.property]), toString(r[date.property])]]
        ELSE [
          nth IN range(0, size([] + r[date.property]) - 1)
          | CASE date.form
            WHEN 'bounds' THEN [coalesce(([] + r[date.earliest])[nth], ''), coalesce(([] + r[date.latest])[nth], '~')]
            ELSE head([value IN [([] + r[date.property])[nth]] | <<days>>])
          END
        ]
      END
    ])
  ]]
  | {
    begins: CASE size(found[0]) WHEN 1 THEN found[0][0] ELSE ['', '~'] END,
    ends: CASE
      WHEN size(found[1]) = 1 THEN [
        day IN found[1][0]
        | CASE
          WHEN NOT $asked.endsBefore OR NOT '' < day < '9999' THEN day
          // Within a month without a calendar, which takes longer.
          WHEN day ENDS WITH '-01' THEN toString(date(day) - duration('P1D'))
          ELSE left(day, 8) + right(toString(toInteger(right(day, 2)) + 99), 2)
        END
      ]
      WHEN found[1] IS NOT NULL THEN ['', '~']
    END,
    attested: [
      nth IN range(0, coalesce(size(found[2]), 0) - 1)
      | CASE WHEN ([] + r[$asked.stances])[nth] = 'denies' THEN ['', '~'] ELSE found[2][nth] END
    ]
  }
])
