// Whether what the relation r says is meant, of what this source says: all of it, what only it says, or what is contested.
CASE said
  WHEN 'alone' THEN all(key IN [] + r[$sources] WHERE key = $source)
  WHEN 'contested' THEN coalesce(r[$contested] = true, 'denies' IN ([] + r[$stances]) AND 'asserts' IN ([] + r[$stances]), false)
  ELSE true
END
