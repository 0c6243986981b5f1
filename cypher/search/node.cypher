// What is known of the node with this element id?
MATCH (n)
WHERE elementId(n) = $id
WITH n, <<node>> AS node
RETURN node {.*, properties: properties(n)} AS node
