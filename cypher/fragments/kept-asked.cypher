// The relations of `given` that satisfy the filters, each of which is looked at once.
COLLECT {
  MATCH (given)-[r]-(n)
  WHERE n <> given AND <<filters>>
  RETURN r
}
