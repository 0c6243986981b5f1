// Which three are friends and foes of one another, and does it add up?
// title: Triangles of friends and foes
// explanation: >-
//   Three of one kind, each on good or bad terms with both others. It does not add up where two friends of a third are on
//   bad terms with one another, or where all three are: these come first. Each pair counts as friendly or hostile by what
//   most of its relations are; a pair with as many of both is left out.
// parameters:
//   kind: { is: kind, label: Of which kind, usual: State }
//   most: { is: number, label: How many at most, most: 200, usual: 50 }
// needs: { kinds: [State], recorded: [polarity] }
// example: { kind: State }
MATCH (a)-[r]-(b)
WHERE
  elementId(a) < elementId(b) AND
  $kind IN labels(a) AND
  $kind IN labels(b) AND
  (type(r) IN $graph.friendly OR type(r) IN $graph.hostile)
WITH a, b, sum(CASE WHEN type(r) IN $graph.friendly THEN 1 ELSE -1 END) AS balance
WHERE balance <> 0
WITH collect({a: a, b: b, sign: sign(balance)}) AS pairs
UNWIND pairs AS first
UNWIND pairs AS second
WITH pairs, first, second
WHERE first.a = second.a AND elementId(first.b) < elementId(second.b)
UNWIND pairs AS third
WITH first, second, third
WHERE third.a = first.b AND third.b = second.b
WITH
  first.a AS one,
  first.b AS other,
  second.b AS another,
  first.sign AS oneAndOther,
  second.sign AS oneAndAnother,
  third.sign AS otherAndAnother
RETURN
  CASE oneAndOther * oneAndAnother * otherAndAnother WHEN 1 THEN 'adds up' ELSE 'at odds' END AS together,
  one,
  CASE oneAndOther WHEN 1 THEN 'friendly' ELSE 'hostile' END AS oneWithOther,
  other,
  CASE otherAndAnother WHEN 1 THEN 'friendly' ELSE 'hostile' END AS otherWithAnother,
  another,
  CASE oneAndAnother WHEN 1 THEN 'friendly' ELSE 'hostile' END AS anotherWithOne
ORDER BY together DESC, elementId(one), elementId(other), elementId(another)
LIMIT $most
