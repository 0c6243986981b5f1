// Into which parts does the graph fall?
// title: Separate parts
// explanation: >-
//   Parts that nothing joins: the one around the best connected node first, then the others, with some of their nodes. At most
//   so many nodes outside of the first part are looked at.
// parameters:
//   most: { is: number, label: Nodes to look at outside of the first part, most: 500, usual: 200 }
// example: { most: 200 }
MATCH (hub)
WITH hub
ORDER BY COUNT { (hub)--() } DESC, elementId(hub)
LIMIT 1
CALL (hub) {
  MATCH (hub)-[*0..]-(near)
  WITH DISTINCT near
  RETURN collect(near) AS first
}
WITH
  first,
  COLLECT {
    MATCH (outside)
    WHERE NOT outside IN first AND NOT outside:EntenteMeta
    WITH outside
    LIMIT $most
    CALL (outside) {
      MATCH (outside)-[*0..]-(near)
      WITH DISTINCT near
      RETURN min(elementId(near)) AS part, collect(near) AS members
    }
    WITH part, head(collect(members)) AS members
    RETURN members
  } AS others
UNWIND [first] + others AS members
RETURN size(members) AS nodes, head(members) AS one, members[..10] AS some
ORDER BY nodes DESC, elementId(one)
