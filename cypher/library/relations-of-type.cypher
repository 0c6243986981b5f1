// Which relations of one type have the best connected ends?
// title: All of one type
// explanation: Relations of one type, those first whose ends have the most relations.
// parameters:
//   type: { is: type, label: Of which type }
//   most: { is: number, label: How many at most, most: 1000, usual: 100 }
// example: { type: ALLY_OF }
MATCH (from)-[relation:$any($type)]->(to)
RETURN from, relation, to
ORDER BY COUNT { (from)--() } + COUNT { (to)--() } DESC, elementId(relation)
LIMIT $most
