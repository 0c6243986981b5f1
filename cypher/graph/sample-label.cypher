// What do some of the nodes with this label look like: which labels, which properties, how do their texts begin?
MATCH (n:`?label`)
WITH n LIMIT $sample
RETURN
  labels(n) AS labels,
  [name IN keys(n) | {
    name: name,
    isText: n[name] IS :: STRING NOT NULL,
    value: left(toStringOrNull(n[name]), 120)
  }] AS properties
