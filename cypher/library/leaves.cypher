// Which nodes hang on a single relation?
// title: Hanging by one relation
// explanation: Nodes with one relation only, and what they hang on.
// parameters:
//   most: { is: number, label: How many at most, most: 1000, usual: 100 }
// example: { most: 1000 }
MATCH (leaf)-[relation]-(holder)
WHERE COUNT { (leaf)--() } = 1
RETURN leaf, relation, holder
ORDER BY elementId(holder), elementId(leaf)
LIMIT $most
