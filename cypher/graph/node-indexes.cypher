// Which indexes of nodes are there, and on what?
SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND state = 'ONLINE' AND type IN ['FULLTEXT', 'RANGE']
RETURN name, type, labelsOrTypes AS labels, properties
