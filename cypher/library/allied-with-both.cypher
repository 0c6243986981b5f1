// Who is allied with both?
// title: Allied with both
// explanation: Actors that are allied with each of two others, with the relations that say so.
// parameters:
//   one: { is: node, label: One actor }
//   other: { is: node, label: The other }
// needs: { types: [ALLY_OF] }
// example: { one: japan, other: south-korea }
MATCH (one)-[first:ALLY_OF]-(ally)-[second:ALLY_OF]-(other)
WHERE elementId(one) = $one AND elementId(other) = $other AND ally <> one AND ally <> other
RETURN DISTINCT ally, first, second
