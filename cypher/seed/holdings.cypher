// Whose nodes does this database hold?
RETURN
  COUNT { () } AS nodes,
  COUNT { (:EntenteMeta) } AS metas,
  COUNT { (:Entity) } AS entities,
  COUNT { (n:Entity) WHERE n.key IS NULL } AS keyless
