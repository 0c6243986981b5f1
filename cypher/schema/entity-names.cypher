// Let an entity be found by the words of any of its names, whatever the accents.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
