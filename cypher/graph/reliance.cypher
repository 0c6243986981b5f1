// How many relations rely on each source?
MATCH ()-[r]->()
UNWIND r[$sources] AS source
RETURN toString(source) AS source, count(DISTINCT r) AS relations
