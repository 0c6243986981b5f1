// What led to something?
// title: What led to it
// explanation: Chains of causes and effects that end in an event or another node, up to four steps back.
// parameters:
//   effect: { is: node, label: Which effect }
// needs: { types: [LED_TO, RESPONSE_TO] }
// example: { effect: white-list-removal-by-japan-2019 }
MATCH path = (cause)((a)-[:LED_TO]->(b)){1,4}(effect)
WHERE elementId(effect) = $effect
RETURN path AS chain, length(path) AS steps
ORDER BY steps, elementId(cause)
LIMIT 200
