// Remove these nodes, which have no relations any more.
UNWIND $ids AS id
MATCH (n) WHERE elementId(n) = id
DELETE n
RETURN count(*) AS count
