// How many relations rely on each source, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
UNWIND r[$sources] AS source
RETURN toString(source) AS source, count(DISTINCT r) AS relations
