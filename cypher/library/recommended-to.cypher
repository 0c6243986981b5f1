// What is recommended to somebody, and by whom?
// title: Recommended to
// explanation: Proposals addressed to an actor, with those who recommend or advocate them.
// parameters:
//   actor: { is: node, label: To whom }
// needs: { types: [RECOMMENDS, ADVOCATES, ADDRESSED_TO] }
// example: { actor: united-states }
MATCH (proposal)-[:ADDRESSED_TO]->(actor)
WHERE elementId(actor) = $actor
OPTIONAL MATCH (author)-[:RECOMMENDS|ADVOCATES]->(proposal)
RETURN proposal, collect(DISTINCT author) AS authors
ORDER BY size(authors) DESC, elementId(proposal)
