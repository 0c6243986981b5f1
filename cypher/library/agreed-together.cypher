// What have two agreed on together?
// title: Agreed together
// explanation: Agreements and statements that both signed, or are parties to.
// parameters:
//   one: { is: node, label: One }
//   other: { is: node, label: The other }
// needs: { kinds: [Agreement], types: [SIGNED, PARTY_TO] }
// example: { one: japan, other: south-korea }
MATCH (one)-[:SIGNED|PARTY_TO]->(agreement:Agreement)<-[:SIGNED|PARTY_TO]-(other)
WHERE elementId(one) = $one AND elementId(other) = $other
RETURN DISTINCT agreement, agreement.begins AS begins
ORDER BY begins IS NULL, begins
