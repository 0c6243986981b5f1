// What does the database say of itself?
MATCH (meta:EntenteMeta {key: 'entente'})
RETURN properties(meta) AS properties
