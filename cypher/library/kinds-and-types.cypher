// Which kinds of nodes are joined by which relations?
// title: What joins what
// explanation: Labels of nodes at both ends of each type of relation, with how many relations there are of each.
// parameters:
//   most: { is: number, label: How many at most, most: 1000, usual: 100 }
// example: { most: 3 }
MATCH (from)-[relation]->(to)
RETURN labels(from) AS from, type(relation) AS type, labels(to) AS to, count(*) AS relations
ORDER BY relations DESC, type, from, to
LIMIT $most
