// From which day to which do dates reach, as far as the first nodes and relations of this graph tell? An open end is no day.
CALL () {
  MATCH (n)
  WITH n
  LIMIT $most
  UNWIND $ofNodes AS date
  RETURN date, n[date.property] AS held
  UNION ALL
  MATCH ()-[r]->()
  WITH r
  LIMIT $most
  UNWIND $ofRelations AS date
  RETURN date, r[date.property] AS held
}
UNWIND [] + held AS value
UNWIND <<days>> AS day
WITH day
WHERE '' < day < '9999'
RETURN min(day) AS earliest, max(day) AS latest
