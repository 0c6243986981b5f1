// Whether the relation r runs as asked, seen from the node `given`.
($direction = 'any' OR ($direction = 'out' AND startNode(r) = given) OR ($direction = 'in' AND endNode(r) = given))
