// What happened in a year, a month or on a day?
// title: Events of a time
// explanation: Events that lie within a time, and those whose dates leave it open whether they do.
// parameters:
//   date: { is: date, label: When }
// needs: { kinds: [Event], recorded: [nodeDays] }
// example: { date: "2019" }
MATCH (event:Event)
WITH
  event,
  event[$graph.nodeBegins + 'Earliest'] AS earliest,
  event[$graph.nodeBegins + 'Latest'] AS latest
WHERE event[$graph.nodeBegins] IS NOT NULL AND coalesce(earliest, '') <= $date.last AND coalesce(latest, '~') >= $date.first
RETURN
  event,
  event[$graph.nodeBegins] AS begins,
  CASE WHEN earliest >= $date.first AND latest <= $date.last THEN 'within' ELSE 'possibly' END AS answer
ORDER BY answer DESC, earliest, elementId(event)
