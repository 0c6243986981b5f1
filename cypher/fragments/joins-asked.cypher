// What joins `given` and n as asked of time or evidence, each relation looked at once: how many in all, and some of them, of each type and direction in turn.
head(COLLECT {
  WITH COLLECT {
    MATCH (given)-[r]-(n)
    WHERE <<direction>> AND <<filters>>
    RETURN r
  } AS joining
  RETURN <<written-out>>
})
