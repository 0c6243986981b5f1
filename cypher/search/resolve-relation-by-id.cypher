// Is this the element id of a relation?
MATCH ()-[r]->()
WHERE elementId(r) = $ref
RETURN elementId(r) AS id
