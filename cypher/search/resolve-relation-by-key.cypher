// Which relation has this key?
CALL db.index.fulltext.queryRelationships('relation_keys', $text) YIELD relationship AS r
WHERE r.key = $ref
RETURN elementId(r) AS id
