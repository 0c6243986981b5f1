// Let the nodes of a foreign graph be found by their key. Shown to its owner, never run.
CREATE INDEX IF NOT EXISTS
FOR (n:`?label`) ON (n.`?property`)
