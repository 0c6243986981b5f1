// Which relations rely on this source as asked, of so many that are read, in the order of its paragraphs?
MATCH (from)-[r]->(to)
WITH from, r, to, $said AS said
LIMIT $read
WHERE $source IN ([] + r[$sources]) AND <<said-of>>
WITH from, r, to, reduce(
  first = null,
  place IN [place IN range(0, size(r[$sources]) - 1) WHERE r[$sources][place] = $source]
  | CASE WHEN first <= r[$paragraphs][place] THEN first ELSE coalesce(r[$paragraphs][place], first) END
) AS paragraph
ORDER BY paragraph, toStringOrNull(r[$key]), elementId(r)
SKIP $offset
LIMIT $limit
RETURN <<relation>> AS relation, elementId(from) AS from, elementId(to) AS to
