// What joins `given` and n as asked: how many relations in all, and some of them, of each type and direction in turn.
{
  total: COUNT {
    MATCH (given)-[r]-(n)
    WHERE <<direction>> AND <<filters>>
  },
  relations: COLLECT {
    MATCH (given)-[r]-(n)
    WHERE <<direction>> AND <<filters>>
    WITH DISTINCT type(r) AS joinType, startNode(r) AS start
    // Not `collect()`: an aggregation here would be taken for one of whatever stands round this.
    WITH joinType, start, COLLECT {
      MATCH (given)-[r]-(n)
      WHERE type(r) = joinType AND startNode(r) = start AND <<direction>> AND <<filters>>
      RETURN r
      LIMIT $each
    } AS alike
    UNWIND range(0, size(alike) - 1) AS turn
    WITH alike[turn] AS r, turn, joinType, start
    ORDER BY turn, joinType, elementId(start)
    LIMIT $each
    RETURN <<relation>>
  }
}
