// Which statements about a node stand on one source alone?
// title: Statements with one source
// explanation: Relations of a node for which a single source is named, and which source that is.
// parameters:
//   node: { is: node, label: About what }
// needs: { recorded: [key, sources] }
// example: { node: gsomia }
MATCH (node)-[statement]-(other)
WHERE elementId(node) = $node
UNWIND statement[$graph.sources] AS source
WITH statement, other, collect(DISTINCT source) AS sources
WHERE size(sources) = 1
RETURN statement, other, sources[0] AS source
ORDER BY source, statement[$graph.key]
