// Who held an office on a date?
// title: In office on a date
// explanation: >-
//   Terms of office that can have included a date. "for sure" where begin, end or the days on which sources tell of the
//   office leave no doubt about the whole date; else the records leave it open.
// parameters:
//   date: { is: date, label: On which date }
// needs: { types: [HELD_OFFICE], recorded: [days, attested] }
// example: { date: "2015-11-02" }
MATCH (person)-[term:HELD_OFFICE]->(of)
WITH
  person,
  term,
  of,
  [day IN [term[$graph.begins + 'Latest']] + coalesce(term[$graph.attested + 'Latest'], []) WHERE day <> ''] AS by,
  [day IN [term[$graph.ends + 'Earliest']] + coalesce(term[$graph.attested + 'Earliest'], []) WHERE day <> ''] AS until
WHERE
  size(by) + size(until) > 0 AND
  coalesce(term[$graph.begins + 'Earliest'] <= $date.last, true) AND
  coalesce(term[$graph.ends + 'Latest'] >= $date.first, true)
RETURN
  person,
  of,
  term,
  CASE
    WHEN any(day IN by WHERE day <= $date.first) AND any(day IN until WHERE day >= $date.last) THEN 'for sure'
    ELSE 'possibly'
  END AS answer
ORDER BY answer, term[$graph.key]
