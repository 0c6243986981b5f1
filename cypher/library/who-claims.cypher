// Who claims a territory, and who controls it?
// title: Who claims it, who controls it
// explanation: Relations by which actors claim or control a territory or waters, and what is disputed about it.
// parameters:
//   territory: { is: node, label: Which territory, kinds: [Territory] }
// needs: { kinds: [Territory], types: [CLAIMS, CONTROLS, DISPUTES] }
// example: { territory: dokdo }
MATCH (actor)-[relation:CLAIMS|CONTROLS|DISPUTES]->(territory)
WHERE elementId(territory) = $territory
RETURN actor, type(relation) AS how, relation
ORDER BY how, elementId(actor), elementId(relation)
