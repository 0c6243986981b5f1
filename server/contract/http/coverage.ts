import { z } from 'zod';
import { nodeBrief, ref, relation } from '#contract/model/index.ts';
import { type Endpoint, none } from './endpoint.ts';
import { kinds, limit, offset, queries, total, withFilters } from './parts.ts';
import { routes } from './routes.ts';

const count = z.int().nonnegative();
const complete = z
  .boolean()
  .describe('False where the graph holds more than was read: then every count reads "at least".');

export const contested = {
  route: routes.contested,
  summary: 'Where the sources disagree: contested relations, each with those that say the opposite.',
  path: none,
  query: withFilters({ limit: limit(100, 500), offset }),
  body: null,
  answer: z.object({
    total: total.describe('Counts contested relations that satisfy the filters, over all pages.'),
    offset: count,
    disputes: z
      .array(z.object({ claims: z.array(relation) }))
      .describe(
        'Relations that say the opposite of one another, whether or not each of them satisfies the filters. One alone is contested by its own sources, or marked so.',
      ),
    nodes: z.array(nodeBrief).describe('What the relations join.'),
    queries,
  }),
  problems: [],
  example: { query: { limit: 10 } },
} as const satisfies Endpoint;

export const coverage = {
  route: routes.coverage,
  summary:
    'What the graph does not hold: years and pairs of nodes without a statement, relations without date or source.',
  path: none,
  query: withFilters({ kinds, limit: limit(12, 40) }),
  body: null,
  answer: z.object({
    types: z.array(
      z.object({
        type: z.string(),
        relations: count,
        undated: count,
        singleSource: count,
        unsourced: count,
        contested: count,
      }),
    ),
    years: z
      .object({ first: z.string(), last: z.string(), without: z.array(z.string()) })
      .nullable()
      .describe('The first and the last year of which a date speaks, and those between of which none does.'),
    pairs: z
      .object({ nodes: z.array(nodeBrief), apart: z.array(z.tuple([ref, ref])) })
      .describe(
        'The best connected nodes of the kinds asked for, at most `limit`, and which two of them nothing joins.',
      ),
    sources: z.object({
      total: count,
      undated: count,
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
      publishers: z.array(z.object({ publisher: z.string().nullable(), sources: count })),
    }),
    complete,
    queries,
  }),
  problems: [],
  example: { query: { kinds: ['State'] } },
} as const satisfies Endpoint;
