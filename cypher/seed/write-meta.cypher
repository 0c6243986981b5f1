// Let the database say this of itself.
MERGE (meta:EntenteMeta {key: 'entente'})
SET meta = $properties
RETURN count(*) AS count
