// How many relations of each of these nodes satisfy the filters, of so many that are read, and when is it itself?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
RETURN
  id,
  COUNT {
    MATCH (n)-[r]-()
    WITH r
    LIMIT $read
    WHERE <<filters>>
    RETURN r
  } AS relations,
  COUNT { (n)--() } <= $read AS isWhole,
  [name IN $names | n[name]] AS dates
