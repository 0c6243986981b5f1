import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { ask } from './raw.ts';

/** All that a database holds and all of its schema: what no reader may change. Types of values count: 1 is not 1.0. */
const everything = [
  `MATCH (n)
   RETURN elementId(n) AS id, labels(n) AS labels, [k IN keys(n) | [k, valueType(n[k]), toStringOrNull(n[k]), n[k]]] AS properties
   ORDER BY id`,
  `MATCH (a)-[r]->(b)
   RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS from, elementId(b) AS to,
     [k IN keys(r) | [k, valueType(r[k]), toStringOrNull(r[k]), r[k]]] AS properties
   ORDER BY id`,
  `SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, indexProvider, options
   RETURN * ORDER BY name`,
  `SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties, ownedIndex, propertyType
   RETURN * ORDER BY name`,
];

/** One text for all nodes, relations, properties, labels, types, indexes and constraints. */
export async function hashOfDatabase(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const question of everything) {
    const rows = await ask(database, question, z.record(z.string(), z.unknown()));
    for (const row of rows) hash.update(canonical(row)).update('\n');
  }
  return hash.digest('hex');
}

/** JSON in which the order of keys does not show, nor that of labels and properties, which Neo4j does not promise. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => {
    const unordered = key === 'labels' || key === 'properties';
    const text =
      unordered && Array.isArray(inner) ? `[${inner.map(canonical).sort().join()}]` : canonical(inner);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${fields.sort().join()}}`;
}
