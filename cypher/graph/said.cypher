// How many relations rely on this source, how many on it alone, and how many of them are contested, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
WHERE $source IN ([] + r[$sources])
UNWIND ['all', 'alone', 'contested'] AS said
WITH r, said
WHERE <<said-of>>
RETURN said, count(r) AS relations
