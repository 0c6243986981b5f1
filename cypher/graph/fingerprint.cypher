// Is this still the graph that it was?
OPTIONAL MATCH (meta:EntenteMeta {key: 'entente'})
WITH head(collect(toStringOrNull(meta.dataVersion))) AS dataVersion
RETURN dataVersion, COUNT { () } AS nodes, COUNT { ()-->() } AS relations, COUNT { (:EntenteMeta) } AS metaNodes
