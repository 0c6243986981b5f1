// Whether what the relation r says is meant, of what this source says: all of it, what only it says, or what is contested; where a paragraph is asked for, what is said there.
(
  $paragraph IS NULL
  OR any(
    place IN range(0, size([] + r[$sources]) - 1)
    WHERE ([] + r[$sources])[place] = $source AND ([] + r[$paragraphs])[place] = $paragraph
  )
)
AND CASE said
  WHEN 'alone' THEN all(key IN [] + r[$sources] WHERE key = $source)
  WHEN 'contested' THEN coalesce(r[$contested] = true, 'denies' IN ([] + r[$stances]) AND 'asserts' IN ([] + r[$stances]), false)
  ELSE true
END
