// Who stands on good terms with both sides?
// title: Brokers between two sides
// explanation: >-
//   Actors that friendly relations join to both of two others, those first whose weaker side has the most of them.
//   What is friendly is what the graph says of its types of relations.
// parameters:
//   one: { is: node, label: One side }
//   other: { is: node, label: The other side }
//   most: { is: number, label: How many at most, most: 100, usual: 20 }
// needs: { recorded: [polarity] }
// example: { one: china, other: united-states, most: 5 }
MATCH (one)-[first]-(broker)
WHERE elementId(one) = $one AND elementId(broker) <> $other AND type(first) IN $graph.friendly
WITH broker, count(DISTINCT first) AS withOne
MATCH (broker)-[second]-(other)
WHERE elementId(other) = $other AND elementId(broker) <> $one AND type(second) IN $graph.friendly
WITH broker, withOne, count(DISTINCT second) AS withOther
RETURN broker, withOne, withOther
ORDER BY
  CASE WHEN withOne < withOther THEN withOne ELSE withOther END DESC,
  withOne + withOther DESC,
  elementId(broker)
LIMIT $most
