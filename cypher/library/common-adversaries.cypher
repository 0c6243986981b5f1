// With whom are both on bad terms?
// title: Common adversaries
// explanation: Those that hostile relations join to each of two, with how many there are to either.
// parameters:
//   one: { is: node, label: One }
//   other: { is: node, label: The other }
//   kind: { is: kind, label: Of which kind, usual: State }
// needs: { kinds: [State], recorded: [polarity] }
// example: { one: japan, other: south-korea }
MATCH (one)-[first]-(adversary)
WHERE elementId(one) = $one AND elementId(adversary) <> $other AND $kind IN labels(adversary) AND type(first) IN $graph.hostile
WITH adversary, count(DISTINCT first) AS withOne
MATCH (adversary)-[second]-(other)
WHERE elementId(other) = $other AND elementId(adversary) <> $one AND type(second) IN $graph.hostile
RETURN adversary, withOne, count(DISTINCT second) AS withOther
ORDER BY withOne + withOther DESC, elementId(adversary)
