import { fields } from 'entente/contract/model/fields.ts';
import { color, lifeStage, lineStyle, polarity, temporality } from 'entente/contract/model/index.ts';
import { z } from 'zod';
import { key, text } from './fields.ts';

/** The version of the format that this program reads. A later one comes with a script that migrates the files. */
const formatVersion = z.literal(1);

/** Labels that the program gives to nodes itself: never a kind. */
export const hiddenLabels: readonly string[] = ['Entity', 'Source', 'EntenteMeta'];

const kindName = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9]*$/, 'Write the name of a kind as one word with a capital: State.');
const typeName = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'Write the name of a type in capitals with underscores: ALLY_OF.');

const kind = fields({ name: kindName, label: text, plural: text, definition: text, color });

const family = fields({ name: key, label: text, color, line: lineStyle });

const type = fields({
  name: typeName,
  label: text,
  inverse: text,
  definition: text,
  example: text,
  family: key,
  polarity,
  temporality,
  symmetric: z.boolean().default(false),
  from: z.array(z.string()).min(1),
  to: z.array(z.string()).min(1),
  inherits: z.enum(['from', 'to']).optional(),
  marks: lifeStage.optional(),
});

export const ontology = fields({
  formatVersion,
  name: text,
  description: text,
  families: z.array(family).min(1),
  kinds: z.array(kind).min(1),
  types: z.array(type).min(1),
  viewpoints: z.array(fields({ side: key, label: text })).default([]),
});

export type Ontology = z.output<typeof ontology>;
export type SeedType = z.output<typeof type>;
