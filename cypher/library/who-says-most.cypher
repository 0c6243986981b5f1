// Which sources speak of both, and how much?
// title: Sources that speak of both
// explanation: For each source, how many relations of each of two nodes rely on it; those that tell of both.
// parameters:
//   one: { is: node, label: One }
//   other: { is: node, label: The other }
// needs: { recorded: [key, sources] }
// example: { one: gsomia, other: dokdo }
MATCH (one)-[first]-()
WHERE elementId(one) = $one
UNWIND first[$graph.sources] AS source
WITH source, count(DISTINCT first) AS ofOne
MATCH (other)-[second]-()
WHERE elementId(other) = $other AND source IN second[$graph.sources]
RETURN source, ofOne, count(DISTINCT second) AS ofOther
ORDER BY ofOne + ofOther DESC, source
