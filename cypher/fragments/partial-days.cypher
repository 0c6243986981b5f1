// The first and the last day that `text` can mean, other than most plain days. A month or day written 99, 00 or XX is unknown.
head([
  days IN [
    parts IN [CASE
      WHEN text STARTS WITH '[' AND text ENDS WITH ']' THEN split(substring(text, 1, size(text) - 2), '..')
      WHEN substring(text, 10, 1) IN ['T', ' '] THEN [left(text, 10), left(text, 10)]
      ELSE head([bare IN [<<bare-date>>] | [bare, bare]])
    END]
    WHERE
      size(parts) = 2
      AND all(
        part IN parts
        WHERE part =~ '(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)?'
      )
    | [
      CASE parts[0] WHEN '' THEN '' ELSE left(parts[0] + '-01-01', 10) END,
      CASE size(parts[1])
        WHEN 10 THEN parts[1]
        WHEN 7 THEN toString(date(parts[1] + '-01') + duration('P1M') - duration('P1D'))
        WHEN 4 THEN parts[1] + '-12-31'
        ELSE '~'
      END
    ]
  ] + [['', '~']]
  WHERE days[0] <= days[1]
  | days
])
