import { z } from 'zod';
import { defineQuery } from '#db/query.ts';

/** Every change answers how many it has made. */
const row = z.object({ count: z.int().nonnegative() });

const names = z.array(z.string()).readonly();
const value = z.union([z.string(), z.number(), z.boolean(), names, z.array(z.number()).readonly()]);
const properties = z.record(z.string(), value).readonly();

const ids = z.strictObject({ ids: z.array(z.string()) });

export const addNodes = defineQuery({
  name: 'seed/add-nodes',
  parameters: z.strictObject({ nodes: z.array(z.strictObject({ labels: names, properties })) }),
  row,
  example: { nodes: [] },
});

export const changeNodes = defineQuery({
  name: 'seed/change-nodes',
  parameters: z.strictObject({
    nodes: z.array(z.strictObject({ id: z.string(), lostLabels: names, gainedLabels: names, properties })),
  }),
  row,
  example: { nodes: [] },
  planUses: 'NodeByElementIdSeek',
});

export const removeNodes = defineQuery({
  name: 'seed/remove-nodes',
  parameters: ids,
  row,
  example: { ids: [] },
  planUses: 'NodeByElementIdSeek',
});

export const addRelations = defineQuery({
  name: 'seed/add-relations',
  parameters: z.strictObject({
    relations: z.array(z.strictObject({ type: z.string(), from: z.string(), to: z.string(), properties })),
  }),
  row,
  example: { relations: [] },
  planUses: 'NodeUniqueIndexSeek(Locking)',
});

export const changeRelations = defineQuery({
  name: 'seed/change-relations',
  parameters: z.strictObject({ relations: z.array(z.strictObject({ id: z.string(), properties })) }),
  row,
  example: { relations: [] },
  planUses: 'DirectedRelationshipByElementIdSeek',
});

export const removeRelations = defineQuery({
  name: 'seed/remove-relations',
  parameters: ids,
  row,
  example: { ids: [] },
  planUses: 'DirectedRelationshipByElementIdSeek',
});

export const writeMeta = defineQuery({
  name: 'seed/write-meta',
  parameters: z.strictObject({ properties }),
  row,
  example: { properties: { key: 'entente' } },
});
