// What are these nodes called, and how many relations has each?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
RETURN id, <<ref>> AS ref, COUNT { (n)--() } AS degree
