// What do two belong to together?
// title: Shared memberships
// explanation: Bodies, groups and systems that both of two actors are members or parts of, or affiliated with.
// parameters:
//   one: { is: node, label: One }
//   other: { is: node, label: The other }
// needs: { types: [MEMBER_OF, PART_OF, AFFILIATED_WITH] }
// example: { one: japan, other: south-korea }
MATCH (one)-[first:MEMBER_OF|PART_OF|AFFILIATED_WITH]->(body)<-[second:MEMBER_OF|PART_OF|AFFILIATED_WITH]-(other)
WHERE elementId(one) = $one AND elementId(other) = $other
RETURN body, first, second
ORDER BY elementId(body)
