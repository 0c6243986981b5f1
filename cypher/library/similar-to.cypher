// Which nodes have the same neighbors?
// title: In the same company
// explanation: Nodes that share the most neighbors with a node, and what part of all their neighbors that is.
// parameters:
//   node: { is: node, label: Like what }
//   most: { is: number, label: How many at most, most: 100, usual: 10 }
// example: { node: japan, most: 3 }
MATCH (node)--(neighbor)
WHERE elementId(node) = $node
WITH node, collect(DISTINCT neighbor) AS own
UNWIND own AS neighbor
MATCH (neighbor)--(other)
WHERE other <> node
WITH node, own, other, count(DISTINCT neighbor) AS shared
ORDER BY shared DESC, elementId(other)
LIMIT 200
WITH node, own, other, shared, COUNT { MATCH (other)--(neighbor) RETURN DISTINCT neighbor } AS ofOther
RETURN other, shared, round(100.0 * shared / (size(own) + ofOther - shared)) AS percent
ORDER BY shared DESC, percent DESC, elementId(other)
LIMIT $most
