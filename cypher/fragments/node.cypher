// The node n as it is drawn and listed.
{
  id: elementId(n),
  key: toStringOrNull(n[$key]),
  labels: labels(n),
  kind: <<kind>>,
  caption: <<caption>>,
  degree: COUNT { (n)--() }
}
