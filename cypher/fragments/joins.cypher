// What joins `given` and n as asked: how many relations in all, and the first of them.
{
  total: COUNT {
    MATCH (given)-[r]-(n)
    WHERE <<direction>> AND <<filters>>
  },
  relations: COLLECT {
    MATCH (given)-[r]-(n)
    WHERE <<direction>> AND <<filters>>
    WITH r
    ORDER BY type(r), coalesce(toStringOrNull(r[$key]), elementId(r))
    LIMIT $each
    RETURN <<relation>>
  }
}
