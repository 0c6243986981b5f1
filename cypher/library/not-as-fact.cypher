// What is told of a node as something else than a fact?
// title: Opinions, plans and hopes
// explanation: Relations of a node that its sources tell as an opinion, recommendation, plan, hypothesis or poll.
// parameters:
//   node: { is: node, label: About what }
// needs: { recorded: [key, modality] }
// example: { node: yoon }
MATCH (node)-[statement]-(other)
WHERE elementId(node) = $node AND statement[$graph.modality] <> 'fact'
RETURN statement[$graph.modality] AS told, statement, other
ORDER BY told, statement[$graph.key]
