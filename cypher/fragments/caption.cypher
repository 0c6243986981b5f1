// The caption of n: the first of its caption properties that holds a text; null where none does.
head([
  choice IN $captions
  WHERE (choice.kind IN labels(n) OR choice.kind = <<kind>>)
    AND trim(toStringOrNull(n[choice.property])) <> ''
  | trim(toStringOrNull(n[choice.property]))
])
