// Of the dates that are recorded of the relation r those that sources relied on give, or of which none is said to; the others are unknown.
{
  begins: CASE
    WHEN size(coalesce([] + r[$asked.beginsSources], [])) = 0 THEN recorded.begins
    WHEN any(key IN [] + r[$asked.beginsSources] WHERE <<relied>>) THEN recorded.begins
    ELSE ['', '~']
  END,
  ends: CASE
    WHEN recorded.ends IS NULL OR size(coalesce([] + r[$asked.endsSources], [])) = 0 THEN recorded.ends
    WHEN any(key IN [] + r[$asked.endsSources] WHERE <<relied>>) THEN recorded.ends
    ELSE ['', '~']
  END,
  attested: [
    nth IN range(0, size(recorded.attested) - 1)
    WHERE any(key IN [([] + r[$asked.sources])[nth]] WHERE <<relied>>)
    | recorded.attested[nth]
  ]
}
