// Which two are joined by the most relations?
// title: Closest pairs
// explanation: Pairs of nodes by how many relations join them directly, in either direction.
// parameters:
//   most: { is: number, label: How many at most, most: 200, usual: 20 }
// example: { most: 3 }
MATCH (one)-[relation]-(other)
WHERE elementId(one) < elementId(other)
WITH one, other, count(relation) AS relations, collect(DISTINCT type(relation)) AS types
WHERE relations > 1
RETURN one, other, relations, types
ORDER BY relations DESC, elementId(one), elementId(other)
LIMIT $most
