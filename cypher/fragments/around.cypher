// Each relation r of `given` that satisfies the filters, and the node n at its other end.
MATCH (given)-[r]-(n)
WHERE n <> given AND <<filters>>
