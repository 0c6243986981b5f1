// What is claimed by more than one?
// title: Rival claims
// explanation: Everything that at least two different actors claim, with those who do and those who control it.
// needs: { types: [CLAIMS, CONTROLS] }
// example: {}
MATCH (claimant)-[:CLAIMS]->(claimed)
WITH claimed, collect(DISTINCT claimant) AS claimants
WHERE size(claimants) > 1
RETURN claimed, claimants, COLLECT { MATCH (holder)-[:CONTROLS]->(claimed) RETURN DISTINCT holder } AS controlledBy
ORDER BY size(claimants) DESC, elementId(claimed)
