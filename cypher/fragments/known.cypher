// The labels of n where a kind known here is among them, else what a node without any is of.
CASE WHEN any(label IN labels(n) WHERE label IN $kindOrder) THEN labels(n) ELSE [$kindless] END
