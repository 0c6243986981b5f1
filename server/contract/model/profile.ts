import { z } from 'zod';
import { polarity } from './relation.ts';
import { evidenceRole, timeRole } from './roles.ts';
import { temporality } from './time.ts';

/** `#rrggbb`. The page derives what it needs for dark surfaces from it. */
export const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a color as #rrggbb');

/** A kind of node: a label of the database. `captions` are the properties to read a caption from, the first that is set wins. */
export const kind = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  plural: z.string().min(1),
  definition: z.string().nullable(),
  color,
  captions: z.array(z.string()),
  count: z.int().nonnegative(),
});

export const lineStyle = z.enum(['solid', 'dashed', 'dotted']);

/** A group of relation types that are drawn and filtered together. */
export const family = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  color,
  line: lineStyle,
});

/** A type of relation. `label` reads along the arrow ("is allied with"), `inverse` against it. */
/** What can befall an agreement, a policy or the like in its life. */
export const lifeStage = z.enum(['planned', 'signed', 'in force', 'suspended', 'restored', 'ended']);
export type LifeStage = z.infer<typeof lifeStage>;

export const relationType = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  inverse: z.string().min(1),
  definition: z.string().nullable(),
  family: z.string().min(1),
  polarity,
  temporality,
  symmetric: z.boolean(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  /** What relations of this type say of the life of the node to which they point; left out where nothing. */
  marks: lifeStage.optional(),
  count: z.int().nonnegative(),
});

/** Lists of parallel values that hold a node's names. */
const nameProperties = z.object({
  texts: z.string(),
  languages: z.string().nullable(),
  scripts: z.string().nullable(),
  sides: z.string().nullable(),
});

/** Which properties mean what. `null`: this database has no such thing. */
const propertyRoles = z.object({
  key: z.string().nullable(),
  description: z.string().nullable(),
  names: nameProperties.nullable(),
  statement: z.string().nullable(),
  modality: z.string().nullable(),
  polarity: z.string().nullable(),
  contested: z.string().nullable(),
  time: timeRole.nullable(),
  evidence: evidenceRole.nullable(),
  /** A list of the keys of relations that say the opposite; left out where there is no such thing. */
  opposes: z.string().nullable().optional(),
  /** A database that described itself before there was such a thing has none. */
  writtenAt: z.string().nullable().default(null),
});

/** A full-text index of the database over properties of nodes. */
export const nameIndex = z.object({
  name: z.string(),
  labels: z.array(z.string()),
  properties: z.array(z.string()),
});

/** What this database is: the one thing by which the program knows any graph. */
export const profile = z.object({
  name: z.string().min(1),
  description: z.string().nullable(),
  origin: z.enum(['meta', 'lens', 'introspection']),
  dataVersion: z.string().nullable(),
  /** The label that nodes of sources carry, if this graph has sources. */
  sourceLabel: z.string().nullable(),
  /** The label, constraint and indexes by which keys and names are found fast, as our own seed makes them. */
  indexed: z.boolean(),
  /** Full-text indexes that somebody else made, in which captions can be looked for. */
  nameIndexes: z.array(nameIndex).default([]),
  /** Labels whose nodes an index finds by their key. */
  keyLabels: z.array(z.string()).default([]),
  /** Labels that are never a kind: what the program itself or an index adds. */
  hiddenLabels: z.array(z.string()),
  kinds: z.array(kind),
  families: z.array(family),
  types: z.array(relationType),
  properties: propertyRoles,
  viewpoints: z.array(z.object({ side: z.string(), label: z.string() })),
});

export type Profile = z.infer<typeof profile>;
export type NameIndex = z.infer<typeof nameIndex>;
export type Kind = z.infer<typeof kind>;
export type Family = z.infer<typeof family>;
export type RelationType = z.infer<typeof relationType>;
