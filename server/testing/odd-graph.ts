import { z } from 'zod';
import type { Database } from '#db/database.ts';
import { ask } from './raw.ts';

/**
 * A graph that nobody prepared: no keys, no indexes, labels and types that must be quoted, nodes without labels or
 * properties, values of every type, relations side by side and from a node to itself.
 */
export const oddGraph = `
CREATE
  (ann:\`odd \`\`label\` {name: 'Ann "A" \\\\ Ó', born: date('1901-02-03'), at: point({x: 1, y: 2}), big: 9007199254740993, tags: ['x', 'y']}),
  (dok:\`odd \`\`label\`:Second {name: '독도'}),
  (cee:Second {name: 'Cé'}),
  (bare),
  (empty:\`odd \`\`label\`),
  (loner:Second {name: 'Loner'}),
  (ann)-[:\`TO \`\`x\` {weight: 1.5, since: datetime('2020-01-01T00:00:00Z'), span: duration('P1M2DT3S')}]->(dok),
  (ann)-[:\`TO \`\`x\`]->(dok),
  (dok)-[:BACK]->(ann),
  (ann)-[:SELF {n: 1}]->(ann),
  (dok)-[:NEXT]->(cee),
  (cee)-[:NEXT]->(bare),
  (bare)-[:\`TO \`\`x\`]->(empty),
  (ann)-[:NEXT]->(bare),
  (empty)-[:NEXT]->(cee);
`;

/** What its types are called once the backticks are read. */
export const oddType = 'TO `x';
export const oddLabel = 'odd `label';

export type OddNode = 'ann' | 'dok' | 'cee' | 'bare' | 'empty' | 'loner';

/** The refs of its nodes by the names that they have above. */
export async function oddRefs(database: Database): Promise<Record<OddNode, string>> {
  const row = z.object({ ref: z.string(), name: z.string().nullable(), labels: z.int() });
  const rows = await ask(
    database,
    'MATCH (n) RETURN elementId(n) AS ref, n.name AS name, size(labels(n)) AS labels',
    row,
  );
  const refOf = (is: (node: z.infer<typeof row>) => boolean) => rows.find(is)?.ref ?? 'missing';
  return {
    ann: refOf(({ name }) => name?.startsWith('Ann') ?? false),
    dok: refOf(({ name }) => name === '독도'),
    cee: refOf(({ name }) => name === 'Cé'),
    bare: refOf(({ labels }) => labels === 0),
    empty: refOf(({ name, labels }) => name === null && labels === 1),
    loner: refOf(({ name }) => name === 'Loner'),
  };
}
