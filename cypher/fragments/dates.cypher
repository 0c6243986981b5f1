// When the relation r began, ended and is said to have held: the first and the last day of each date, as they are stored.
{
  begins: [coalesce(r[$asked.begins[0].earliest], ''), coalesce(r[$asked.begins[0].latest], '~')],
  ends: [coalesce(r[$asked.ends[0].earliest], ''), coalesce(r[$asked.ends[0].latest], '~')],
  attested: [
    nth IN range(0, size(coalesce(r[$asked.attested[0].latest], [])) - 1)
    | [r[$asked.attested[0].earliest][nth], r[$asked.attested[0].latest][nth]]
  ]
}
