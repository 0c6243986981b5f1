// How many relations and nodes surround each of these nodes, by type, direction and kind?
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
WITH n AS given, <<ref>> AS ref
WITH given, ref, <<kept>> AS kept
CALL (given, kept) {
  <<around>>
  RETURN count(DISTINCT n) AS total
}
RETURN ref, total, COLLECT {
  <<around>>
  WITH
    type(r) AS type,
    CASE
      WHEN type(r) IN $symmetric THEN 'any'
      WHEN startNode(r) = given THEN 'out'
      ELSE 'in'
    END AS direction,
    <<kind>> AS kindOfNode,
    count(r) AS relations,
    count(DISTINCT n) AS nodes
  ORDER BY nodes DESC, type, direction, kindOfNode
  RETURN {type: type, direction: direction, kind: kindOfNode, relations: relations, nodes: nodes}
} AS groups
