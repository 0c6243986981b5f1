// Let the nodes of a foreign graph be found by words of these properties, whatever the accents. Shown to its owner, never run.
CREATE FULLTEXT INDEX entente_names IF NOT EXISTS
FOR (n:`?label`) ON EACH [n.`?property`]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
