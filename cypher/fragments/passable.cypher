// Whether a path may lead through the node n.
(
  $passing IS NULL
  OR elementId(n) IN $passing.always
  OR (
    NOT elementId(n) IN $passing.avoid
    AND ($passing.maximumDegree IS NULL OR COUNT { (n)--() } <= $passing.maximumDegree)
    AND ($passing.avoidKinds = [] OR NOT <<kind>> IN $passing.avoidKinds)
  )
)
