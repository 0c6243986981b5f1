// Which nodes have a key that begins with one of these texts?
UNWIND $beginnings AS beginning
MATCH (n:Entity)
WHERE n.key STARTS WITH beginning AND <<kinds>>
WITH DISTINCT n
LIMIT $most
RETURN <<node>> AS node, n.names AS texts
