// The properties of the node or relation n, with the type of each value and the beginning of it as text.
[name IN keys(n) | {name: name, type: valueType(n[name]), value: left(toStringOrNull(n[name]), 120)}]
