// What does a later source contradict?
// title: Contradicted by a later source
// explanation: >-
//   Pairs of statements that oppose one another, where every source of the second was published after every source of
//   the first, by the days on which they can have been. A source without a date is left out of that.
// needs: { recorded: [key, sources, opposes, publications, nodeDays] }
// example: {}
MATCH ()-[earlier]->()
WHERE earlier[$graph.opposes] IS NOT NULL
UNWIND earlier[$graph.opposes] AS key
MATCH ()-[later]->()
WHERE later[$graph.key] = key
CALL (earlier, later) {
  MATCH (publication)
  WHERE
    $graph.sourceLabel IN labels(publication) AND
    publication[$graph.nodeBegins + 'Latest'] IS NOT NULL AND
    (publication[$graph.key] IN earlier[$graph.sources] OR publication[$graph.key] IN later[$graph.sources])
  RETURN
    max(CASE WHEN publication[$graph.key] IN earlier[$graph.sources] THEN publication[$graph.nodeBegins + 'Latest'] END) AS lastBefore,
    min(CASE WHEN publication[$graph.key] IN later[$graph.sources] THEN publication[$graph.nodeBegins + 'Earliest'] END) AS firstAfter
}
WITH earlier, later, lastBefore, firstAfter
WHERE lastBefore < firstAfter
RETURN earlier, lastBefore AS publishedBy, later, firstAfter AS publishedFrom
ORDER BY publishedBy, earlier[$graph.key], later[$graph.key]
