// The caption of n: the first of its caption properties that holds a text; null where none does. Its labels are read once.
head([
  known IN [<<known>>]
  | head([
      choice IN $captions
      WHERE choice.kind IN known AND trim(toStringOrNull(n[choice.property])) <> ''
      | trim(toStringOrNull(n[choice.property]))
    ])
])
