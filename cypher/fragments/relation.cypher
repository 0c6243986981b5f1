// The relation r with the refs of its ends.
{
  id: elementId(r),
  key: toStringOrNull(r[$key]),
  type: type(r),
  from: coalesce(toStringOrNull(startNode(r)[$key]), elementId(startNode(r))),
  to: coalesce(toStringOrNull(endNode(r)[$key]), elementId(endNode(r))),
  properties: properties(r)
}
