// Which agreements were in force on a date?
// title: Agreements in force on a date
// explanation: >-
//   Agreements that had begun and had not ended by a date, as far as is recorded. Where their dates leave it open
//   whether they had begun, or none is known, the answer says so; an agreement without a recorded end may have ended.
// parameters:
//   date: { is: date, label: On which date }
// needs: { kinds: [Agreement], recorded: [nodeDays] }
// example: { date: "2016" }
MATCH (agreement:Agreement)
WITH
  agreement,
  agreement[$graph.nodeBegins + 'Earliest'] AS earliest,
  agreement[$graph.nodeBegins + 'Latest'] AS latest,
  agreement[$graph.nodeEnds + 'Earliest'] AS endsEarliest,
  agreement[$graph.nodeEnds + 'Latest'] AS endsLatest
WHERE (earliest IS NULL OR earliest <= $date.last) AND (endsLatest IS NULL OR endsLatest >= $date.first)
RETURN
  agreement,
  agreement[$graph.nodeBegins] AS begins,
  agreement[$graph.nodeEnds] AS ends,
  CASE
    WHEN latest IS NULL THEN 'not known whether it had begun'
    WHEN latest > $date.first THEN 'may have begun only later'
    WHEN endsEarliest IS NULL THEN 'had begun; no end is recorded'
    WHEN endsEarliest >= $date.last THEN 'in force'
    ELSE 'had begun; may have ended'
  END AS standing
ORDER BY latest IS NULL, latest, begins
