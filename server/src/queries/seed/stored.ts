import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

const none = z.strictObject({});
const properties = z.record(z.string(), z.json());

export const takeTurns = defineQuery({
  name: 'seed/take-turns',
  parameters: none,
  row: z.object({ count: z.int() }),
  example: {},
});

export const readStoredNodes = defineQuery({
  name: 'seed/stored-nodes',
  parameters: none,
  row: z.object({ id: z.string(), key: z.string(), labels: z.array(z.string()), properties }),
  example: {},
  planUses: 'NodeByLabelScan',
});

export const readStoredRelations = defineQuery({
  name: 'seed/stored-relations',
  parameters: none,
  row: z.object({
    id: z.string(),
    /** `null` where somebody else has drawn it. */
    key: z.string().nullable(),
    type: z.string(),
    from: z.string(),
    to: z.string(),
    properties,
  }),
  example: {},
});

export const readStoredMeta = defineQuery({
  name: 'seed/stored-meta',
  parameters: none,
  row: z.object({ properties }),
  example: {},
});

export type StoredNode = z.output<typeof readStoredNodes.row>;
export type StoredRelation = z.output<typeof readStoredRelations.row>;
