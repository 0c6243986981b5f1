// Which relations that satisfy the filters are contested, of so many that are read?
MATCH ()-[r]->()
WITH r
LIMIT $read
WHERE <<filters>> AND <<contested>>
WITH r
ORDER BY coalesce(toStringOrNull(r[$key]), elementId(r))
WITH collect(r) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[$offset..$offset + $limit] AS r
  RETURN {relation: <<relation>>, ends: [elementId(startNode(r)), elementId(endNode(r))]}
} AS relations
