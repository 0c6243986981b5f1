// How many steps away is everything from a node?
// title: How far away
// explanation: How many nodes can be reached from a node in one step, two steps and so on, in any direction.
// parameters:
//   node: { is: node, label: From where }
//   steps: { is: number, label: Up to how many steps, most: 6, usual: 6 }
// example: { node: japan }
MATCH (node)
WHERE elementId(node) = $node
MATCH path = (node)-[*1..6]-(other)
WHERE other <> node
WITH other, min(length(path)) AS steps
WHERE steps <= $steps
RETURN steps, count(other) AS nodes
ORDER BY steps
