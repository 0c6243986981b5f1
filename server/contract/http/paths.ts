import { z } from 'zod';
import { modality, nodeBrief, ref, relation } from '#contract/model/index.ts';
import { bundles, limit, queries, total } from './parts.ts';
import { problem } from './problem.ts';

/** What is asked of paths, and what is answered: as one document, or as a stream of lines, length by length. */

/** What makes a hop weak, the weakest first. `may`: it may have held at the date asked, but not for sure. */
export const weakness = z.enum([
  'no-source',
  'contested',
  'not-a-fact',
  'undated',
  'may',
  'one-source',
  'none',
]);

export const timing = z.enum(['any', 'one-moment', 'in-order']);

const kindsToAvoid = z.array(z.string().min(1).max(200)).max(100).default([]);

/** What may be asked of paths, beside what may be asked of relations everywhere. */
export const pathQuestion = {
  from: ref,
  to: ref,
  through: z.array(ref).max(3).default([]).describe('Nodes that each path must lead through, in any order.'),
  avoid: z.array(ref).max(200).default([]).describe('Nodes that no path may lead through.'),
  avoidKinds: kindsToAvoid.describe(
    'Kinds of nodes that no path may lead through. Its ends, and what it must lead through, may be of them.',
  ),
  direction: z
    .enum(['any', 'forward', 'backward'])
    .default('any')
    .describe('Whether every hop runs along its arrow from start to end, or every one against it.'),
  maximumDegree: z
    .int()
    .min(1)
    .max(100_000_000)
    .optional()
    .describe(
      'Not through nodes with more relations than this; ends and `through` excepted. GET /api/hubs says which these are.',
    ),
  timing: timing
    .default('any')
    .describe(
      '`one-moment`: only paths whose hops can all have held on one day. `in-order`: only paths whose hops can have held on days that do not decrease from start to end.',
    ),
  onePerMeaning: z
    .boolean()
    .default(false)
    .describe(
      'Of paths whose hops are joined by the same types of relations only the first; `alike` counts them.',
    ),
  maximumLength: z.int().min(1).max(8).default(4).describe('At most this many hops, from 1 to 8.'),
  longer: z
    .int()
    .min(0)
    .max(7)
    .default(7)
    .describe('At most so many hops longer than the shortest, from 0 (only the shortest) to 7.'),
  limit: limit(25, 100),
};

const spanOfDays = z.object({
  first: z.string().nullable().describe('A day; null where it is open.'),
  last: z.string().nullable(),
});

export const path = z.object({
  nodes: z.array(ref),
  /** For each hop all relations that join its ends and satisfy the constraints, the strongest first. */
  hops: z.array(z.array(ref).min(1)),
  /** With sources in brackets by the numbers that the answer gives them: `[1 ¶12; 3 ¶1]`. */
  sentence: z.string(),
  weakest: z.object({
    hop: z.int().nonnegative(),
    reason: weakness,
    modality: modality.nullable().describe('What it is where it is not told as a fact.'),
    words: z.string().describe('The reason in words; empty where nothing is held against it.'),
  }),
  /**
   * What the order is made of, in that order: shorter first; then the surer in its weakest hop; then through rarer
   * nodes (`hubness`: sum of ln of the degrees between); then the more recent in its oldest hop (`recency`, a day;
   * null where it is not known); then by the refs of its nodes.
   */
  rank: z.object({
    length: z.int().nonnegative(),
    certainty: weakness,
    hubness: z.number().nonnegative(),
    recency: z.string().nullable(),
    words: z.string().describe('The same in words.'),
  }),
  timing: z
    .object({
      answer: z.enum(['holds', 'may']).describe('`holds` where the days that are sure suffice.'),
      days: z
        .array(spanOfDays)
        .describe(
          '`one-moment`: the days common to all hops. `in-order`: for each hop the days on which it can have its turn.',
        ),
      sure: z
        .array(spanOfDays)
        .describe('The same of the days that are sure; empty where they do not suffice.'),
    })
    .nullable()
    .describe('Null where `timing` is `any`.'),
  alike: z.int().positive().describe('How many paths it stands for; 1 but with `onePerMeaning`.'),
});

export const constraint = z.enum([
  'through',
  'avoid',
  'avoidKinds',
  'direction',
  'maximumDegree',
  'timing',
  'types',
  'families',
  'asOf',
  'during',
  'knownBy',
  'possible',
  'undated',
  'contested',
  'sources',
  'maximumLength',
]);

const noPath = z.object({
  relaxations: z
    .array(
      z.object({
        without: z.array(constraint).min(1),
        total,
        length: z.int().positive().nullable().describe('How many hops the paths have that there are then.'),
      }),
    )
    .describe(
      'How many shortest paths there are without each constraint, and, where no single one brings any, without all.',
    ),
  joined: z
    .enum(['joined', 'apart', 'unknown'])
    .describe('Whether the two lie in one part of the graph, whatever the constraints.'),
  parts: z
    .object({ from: total, to: total })
    .nullable()
    .describe('How many nodes the part of each has, where they lie apart.'),
});

const citedSource = z.object({
  number: z.int().positive(),
  key: z.string(),
  ref: ref.nullable().describe('The node of the source, if the graph has one.'),
  caption: z.string().nullable(),
});

const found = {
  nodes: z.array(nodeBrief),
  relations: z.array(relation),
  bundles,
  sources: z.array(citedSource).describe('What the numbers in the sentences stand for.'),
  paths: z.array(path),
};

const lengthTotal = z.object({ length: z.int().nonnegative(), total });

const conclusion = {
  total,
  searchedTo: z.int().nonnegative().describe('The answer is exact up to this many hops.'),
  complete: z.boolean().describe('False where a bound on time or number cut the search.'),
  noPath: noPath.nullable().describe('Why there is none; null where there are some.'),
  notes: z.array(z.string()).describe('What was asked that this graph does not record, and what to do.'),
  queries,
};

export const pathsAnswer = z.object({
  ...conclusion,
  lengths: z.array(lengthTotal).describe('How many paths there are of each length.'),
  ...found,
});

/** One line of a stream: the paths of one length, with what was not told before; at the end what holds of all. */
export const pathsLine = z.discriminatedUnion('part', [
  z.object({ part: z.literal('length'), ...lengthTotal.shape, ...found }),
  z.object({ part: z.literal('end'), ...conclusion }),
  z.object({ part: z.literal('problem'), problem }),
]);

export type Weakness = z.infer<typeof weakness>;
export type Timing = z.infer<typeof timing>;
export type Constraint = z.infer<typeof constraint>;
export type NoPath = z.infer<typeof noPath>;
export type PathsLine = z.infer<typeof pathsLine>;
export type CitedSource = z.infer<typeof citedSource>;
