// Which relations that satisfy the filters join each of these pairs of nodes?
UNWIND $pairs AS pair
MATCH (given)
WHERE elementId(given) = pair.from
MATCH (n)
WHERE elementId(n) = pair.to
RETURN pair, <<joins>> AS joins
