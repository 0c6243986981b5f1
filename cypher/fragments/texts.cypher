// The texts of n by which it may be found: those of its caption properties, then its names; each trimmed, empty ones left out. Its labels are read once.
head([
  known IN [<<known>>]
  | [
      text IN
        [choice IN $captions WHERE choice.kind IN known | trim(toStringOrNull(n[choice.property]))]
        + [name IN coalesce([] + n[$names], []) | trim(toStringOrNull(name))]
      WHERE text <> ''
    ]
])
