// Which indexes on labels or types are there, and on what?
SHOW INDEXES YIELD name, labelsOrTypes, properties, options
WHERE labelsOrTypes IS NOT NULL AND size(labelsOrTypes) > 0
RETURN name, labelsOrTypes AS on, properties, options.indexConfig['fulltext.analyzer'] AS analyzer
