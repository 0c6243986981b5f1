// Whether the relation r is cooperation (1), conflict (-1) or neither (0): as it says itself, else as its type is.
CASE
  WHEN r[$polarity] IN [-1, 0, 1] THEN toInteger(r[$polarity])
  WHEN type(r) IN $cooperating THEN 1
  WHEN type(r) IN $opposing THEN -1
  ELSE 0
END
