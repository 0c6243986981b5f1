// Let a relation of any of these types be found by its key.
CREATE FULLTEXT INDEX relation_keys IF NOT EXISTS
FOR ()-[r:`?types`]-() ON EACH [r.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
