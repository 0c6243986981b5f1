// Wait until nobody else is loading, and keep others waiting until the end of this transaction.
MATCH (meta:EntenteMeta {key: 'entente'})
SET meta.key = meta.key
RETURN count(*) AS count
