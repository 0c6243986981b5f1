// What came of something?
// title: What came of it
// explanation: Chains of causes and effects that begin at a node, up to four steps on.
// parameters:
//   cause: { is: node, label: Which cause }
// needs: { types: [LED_TO] }
// example: { cause: court-ruling-2018 }
MATCH path = (cause)((a)-[:LED_TO]->(b)){1,4}(effect)
WHERE elementId(cause) = $cause
RETURN path AS chain, length(path) AS steps
ORDER BY steps, elementId(effect)
LIMIT 200
