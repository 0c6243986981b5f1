// The node n as it is drawn and listed.
{
  id: elementId(n),
  key: toStringOrNull(n[$key]),
  labels: labels(n),
  kind: <<kind>>,
  caption: <<caption>>,
  degree: COUNT { (n)--() },
  sided: [
    place IN range(0, size(coalesce([] + n[$sides], [])) - 1)
    WHERE ([] + n[$sides])[place] <> ''
    | [toStringOrNull(([] + n[$sides])[place]), toStringOrNull(([] + n[$sidedNames])[place])]
  ]
}
