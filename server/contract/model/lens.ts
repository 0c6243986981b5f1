import { z } from 'zod';
import { fields } from './fields.ts';
import { color, lineStyle } from './profile.ts';
import { polarity } from './relation.ts';
import { dateProperty, evidenceRole, spanRole } from './roles.ts';
import { temporality } from './time.ts';

/** One line that is shown to a reader. */
const words = z.string().trim().min(1).max(200);
/** A label, type or property of a database. */
const name = z.string().min(1).max(500);
const property = name.nullable();
const definition = z.string().trim().min(1).max(2_000).nullable();

const lensKind = fields({
  label: words,
  plural: words,
  definition,
  color,
  captions: z.array(name).max(20),
  hidden: z.boolean(),
}).partial();

const lensType = fields({
  label: words,
  inverse: words,
  definition,
  family: name,
  polarity,
  temporality,
  symmetric: z.boolean(),
}).partial();

const lensFamily = fields({ label: words, color, line: lineStyle }).partial();

const dates = z.array(fields(dateProperty.shape)).max(10).default([]);
const span = fields({ ...spanRole.shape, begins: dates, ends: dates, attested: dates })
  .nullable()
  .default(null);

/** Each role that is named replaces the whole of what was found; `null`: this graph has no such thing. */
const lensProperties = fields({
  key: property,
  description: property,
  names: fields({
    texts: name,
    languages: property.default(null),
    scripts: property.default(null),
    sides: property.default(null),
  }).nullable(),
  statement: property,
  modality: property,
  polarity: property,
  contested: property,
  opposes: property,
  time: fields({ relations: span, nodes: span }).nullable(),
  evidence: fields({
    ...evidenceRole.shape,
    sources: name,
    paragraphs: property.default(null),
    stances: property.default(null),
  }).nullable(),
  writtenAt: property,
}).partial();

/**
 * How a database is to be read: what differs from what the database says of itself or looks like. Everything is
 * optional, and what is left out stays as it was found.
 */
export const lens = fields({
  name: words,
  description: definition,
  /** Labels by name. One that is hidden is no kind: another label of the same node says what it is. */
  kinds: z.record(name, lensKind),
  /** Labels in the order in which they decide what a node with several of them is; those not named follow. */
  precedence: z.array(name).max(5_000),
  types: z.record(name, lensType),
  families: z.record(name, lensFamily),
  properties: lensProperties,
  sourceLabel: property,
  viewpoints: z.array(fields({ side: name, label: words })).max(100),
}).partial();

export type Lens = z.infer<typeof lens>;
export type LensKind = z.infer<typeof lensKind>;
export type LensType = z.infer<typeof lensType>;
export type LensFamily = z.infer<typeof lensFamily>;

/** Something in a lens that changes nothing, as it names what this database does not have. */
export const lensWarning = z.object({
  /** Where in the lens: `kinds.City.captions[0]`. */
  field: z.string(),
  /** The line of the YAML that it was read from, where it was. */
  line: z.int().positive().nullable(),
  detail: z.string(),
  remedy: z.string(),
});
export type LensWarning = z.infer<typeof lensWarning>;
