// What is contested about a node?
// title: Contested statements
// explanation: Relations of a node that are marked as contested, and, where it is recorded, what opposes them.
// parameters:
//   node: { is: node, label: About what }
// needs: { recorded: [key, contested] }
// example: { node: gsomia }
MATCH (node)-[statement]-()
WHERE elementId(node) = $node AND statement[$graph.contested] = true
RETURN DISTINCT
  statement,
  COLLECT {
    MATCH ()-[against]->()
    WHERE against[$graph.key] IN coalesce(statement[$graph.opposes], [])
    RETURN against
  } AS against
ORDER BY statement[$graph.key]
