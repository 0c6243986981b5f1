// Which nodes have the most relations?
// title: The best connected
// explanation: The nodes with the most relations of any type, in either direction. A good place to begin on a graph that is new to you.
// parameters:
//   most: { is: number, label: How many, most: 100, usual: 20 }
// example: { most: 5 }
MATCH (node)
WHERE NOT node:EntenteMeta
WITH node, COUNT { (node)--() } AS relations
ORDER BY relations DESC, elementId(node)
LIMIT $most
RETURN node, relations
