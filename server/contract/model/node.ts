import { z } from 'zod';
import { evidence, writtenAt } from './evidence.ts';
import { dateAsKnown } from './time.ts';

/** A node's `key`, or its element id where the profile names no key. */
export const ref = z.string().min(1).max(500);

/** Any JSON value: what a property of a database may hold, made plain. */
export const plainValue = z.json();

/** A node as it is drawn and listed. `degree` counts relations, unfiltered. */
export const nodeBrief = z.object({
  ref,
  caption: z.string(),
  kind: z.string(),
  labels: z.array(z.string()),
  degree: z.int().nonnegative(),
  /** By side, what that side calls it, in the letters of the caption; by '' the caption that takes no side. Left out where no side has a name of its own for it. */
  called: z.record(z.string(), z.string()).optional(),
});

/** A name of a node; `language` in BCP 47, `script` in ISO 15924, `side` the key of the actor that uses it. */
export const name = z.object({
  text: z.string().min(1),
  language: z.string().nullable(),
  script: z.string().nullable(),
  side: z.string().nullable(),
});

export const nodeFull = nodeBrief.extend({
  names: z.array(name),
  description: z.string().nullable(),
  begins: dateAsKnown.nullable(),
  ends: dateAsKnown.nullable(),
  properties: z.record(z.string(), plainValue),
  evidence: z.array(evidence),
  writtenAt: writtenAt.nullable(),
});

export type Ref = z.infer<typeof ref>;
export type PlainValue = z.infer<typeof plainValue>;
export type NodeBrief = z.infer<typeof nodeBrief>;
export type NodeFull = z.infer<typeof nodeFull>;
export type Name = z.infer<typeof name>;
