// Whether some source that is relied on says what the relation r says.
CASE coalesce(size([] + r[$asked.sources]), 0)
  WHEN 0 THEN relied.sourceless
  ELSE any(
    nth IN range(0, size([] + r[$asked.sources]) - 1)
    WHERE
      any(key IN [([] + r[$asked.sources])[nth]] WHERE <<relied>>)
      AND coalesce(([] + r[$asked.stances])[nth] <> 'denies', true)
  )
END
