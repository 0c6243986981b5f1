// Of the relations `joining` how many they are, and some of them, of each type and direction in turn.
{
  total: size(joining),
  relations: COLLECT {
    UNWIND joining AS r
    WITH DISTINCT type(r) AS joinType, startNode(r) AS start
    WITH joinType, start, [r IN joining WHERE type(r) = joinType AND startNode(r) = start][..$each] AS alike
    UNWIND range(0, size(alike) - 1) AS turn
    WITH alike[turn] AS r, turn, joinType, start
    ORDER BY turn, joinType, elementId(start)
    LIMIT $each
    RETURN <<relation>>
  }
}
