import { z } from 'zod';
import { daysOf, plainValue, readPeriod, ref } from '#contract/model/index.ts';

/** Pieces that several calls share: filters, pages, totals, the queries behind an answer. */

const names = z.array(z.string().min(1).max(200)).max(500);

/** A year, a month or a day. */
export const plainDate = z
  .string()
  .refine(isPlainDate, 'Write a year, a month or a day that there is: 2019, 2023-03 or 2015-11-02.');

const period = z
  .string()
  .refine(
    isPeriod,
    'Write two dates that there are, the earlier first, as 1940/1945 or 2015-11/2019-08-23; .. for an open end, as in 2019/..',
  );

const included = (what: string) =>
  z.enum(['include', 'exclude']).default('include').describe(`Whether ${what} are in the answer.`);

/** What may be asked of relations, alike in every call. An empty list means: no restriction. */
export const filters = z.object({
  types: z
    .array(z.string().max(200))
    .max(500)
    .default([])
    .describe(
      'Only relations of these types. A type that does not exist matches nothing, nor does one without a name: by itself (`types=`) it leaves out every relation.',
    ),
  families: names.default([]).describe('Only relations whose type belongs to one of these families.'),
  asOf: plainDate.optional().meta({
    description:
      'Only relations that held on all of that day, month or year, or had happened by its first day.',
    examples: ['2019', '2023-03', '2015-11-02'],
  }),
  during: period.optional().meta({
    description: 'Only relations that held on some day of a period, or happened within it.',
    examples: ['1940/1945', '2015-11/2019-08-23', '2019/..', '../1945-08-15'],
  }),
  knownBy: plainDate.optional().meta({
    description: 'Only what sources say that were published by the last day of that year, month or day.',
    examples: ['2016', '2022-12'],
  }),
  possible: included('relations that may satisfy the dates asked, but do not for sure,'),
  undated: included('states and occurrences without any date'),
  contested: z
    .enum(['include', 'exclude', 'only'])
    .default('include')
    .describe('Whether contested relations are in the answer, or nothing else.'),
  sources: names
    .default([])
    .describe('Only what these sources say, by their keys; dates that only others give are unknown.'),
});
/** The same as it may be given, defaults left out. */
export type FiltersGiven = z.input<typeof filters>;

/** The parameters of a call that takes filters, with others of its own. */
export function withFilters<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...filters.shape }).check(({ value, issues }) => {
    const { asOf, during } = value as { readonly asOf?: string; readonly during?: string };
    if (asOf === undefined || during === undefined) return;
    issues.push({
      code: 'custom',
      input: during,
      path: ['during'],
      message: 'Give "asOf" or "during", not both.',
    });
  });
}

export const direction = z
  .enum(['any', 'out', 'in'])
  .default('any')
  .describe('Seen from the node asked about: along its outgoing relations, its incoming ones, or both.');

export const kinds = names.default([]).describe('Only nodes of these kinds.');

/** The most that one page of a list may hold. */
export const limit = (usual: number, most: number) =>
  z.int().min(1).max(most).default(usual).describe(`At most this many, from 1 to ${most}.`);
export const offset = z.int().min(0).max(10_000_000).default(0).describe('How many to skip.');

export const refs = (most: number) => z.array(ref).min(1).max(most);

/** The most relations of one pair of nodes that an answer carries: some pairs are joined by thousands. */
export const mostBetween = 100;
export const each = z
  .int()
  .min(1)
  .max(mostBetween)
  .default(mostBetween)
  .describe(
    `At most so many relations of one pair of nodes, from 1 to ${mostBetween}. Pairs joined by more are named in \`bundles\`.`,
  );

/** Two nodes, or one and itself, joined by more relations than the answer carries. */
export const bundle = z.object({
  between: z.array(ref).length(2),
  relations: z.int().positive().describe('How many join them in all, under the filters.'),
});
export type Bundle = z.infer<typeof bundle>;
export const bundles = z.array(bundle);

/** `exact: false` reads "at least". */
export const total = z.object({ value: z.int().nonnegative(), exact: z.boolean() });
export type Total = z.infer<typeof total>;

/** Relations of one type in one direction, to nodes of one kind, of a node asked about. */
export const neighborGroup = z.object({
  type: z.string(),
  direction: z.enum(['out', 'in', 'any']).describe('`any` for types that read the same from both ends.'),
  kind: z.string(),
  relations: z.int().positive(),
  nodes: z.int().positive(),
});
export type NeighborGroup = z.infer<typeof neighborGroup>;

/** One query that was sent, as it can be run in any Neo4j client. */
export const sentQuery = z.object({
  name: z.string(),
  cypher: z.string(),
  parameters: z.record(z.string(), plainValue),
});
export type SentQuery = z.infer<typeof sentQuery>;
export const queries = z.array(sentQuery);

function isPlainDate(text: string): boolean {
  return daysOf(text) !== undefined;
}

function isPeriod(text: string): boolean {
  return readPeriod(text) !== undefined;
}
