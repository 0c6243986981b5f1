// What does this database say of itself?
MATCH (meta:EntenteMeta {key: 'entente'})
RETURN
  toStringOrNull(meta.profile) AS profile,
  toStringOrNull(meta.dataVersion) AS dataVersion,
  meta.formatVersion AS formatVersion
LIMIT 1
