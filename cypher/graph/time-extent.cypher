// From which day to which do the dates in this graph reach? Days are texts that sort as days do; an open end is none.
CALL () {
  MATCH (n)
  UNWIND $bounds AS bound
  UNWIND n[bound] AS day
  RETURN day
  UNION ALL
  MATCH ()-[r]->()
  UNWIND $bounds AS bound
  UNWIND r[bound] AS day
  RETURN day
}
WITH day
WHERE day IS :: STRING NOT NULL AND day =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}' AND day < '9999'
RETURN min(day) AS earliest, max(day) AS latest
