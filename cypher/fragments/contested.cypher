// Whether the relation r is contested: it is marked so, or, where it is not marked at all, has sources on both sides.
coalesce(r[$asked.contestedBy] = true, 'denies' IN ([] + r[$asked.stances]) AND 'asserts' IN ([] + r[$asked.stances]), false)
