import { z } from 'zod';
import { nodeBrief, ref, relation } from '#contract/model/index.ts';
import { type Endpoint, none } from './endpoint.ts';
import { kinds, limit, queries, total, withFilters } from './parts.ts';
import { routes } from './routes.ts';

const leaning = z
  .object({ cooperation: z.int().nonnegative(), conflict: z.int().nonnegative() })
  .describe('How many relations of each polarity join it to that node.');

const standing = z.object({
  total: total.describe('Of whom this holds; "at least" where not all relations of the two were read.'),
  nodes: z.array(z.object({ node: nodeBrief, one: leaning, other: leaning })),
});

export const betweenTwo = {
  route: routes.betweenTwo,
  summary:
    'Everything between two nodes: what joins them, what both are joined to, and who leans towards either, both or neither by the polarity of relations.',
  path: none,
  query: none,
  body: withFilters({
    one: ref,
    other: ref,
    kinds: kinds.describe('Only nodes of these kinds stand with one of the two, or are shared by them.'),
    limit: limit(12, 100),
    relations: z
      .int()
      .min(1)
      .max(1000)
      .default(200)
      .describe('At most so many of the relations that join the two, from 1 to 1000.'),
  }),
  answer: z.object({
    nodes: z.array(nodeBrief).length(2).describe('The two, in the order asked for.'),
    direct: z.object({ total, relations: z.array(relation) }),
    shared: z
      .object({ total, nodes: z.array(nodeBrief), relations: z.array(relation) })
      .describe(
        'What both are joined to, the best connected first, with the relations that join it to them.',
      ),
    stands: z
      .object({ one: standing, other: standing, both: standing, neither: standing })
      .describe(
        'Others that cooperation or conflict joins to one of the two: with whom they share more cooperation than conflict.',
      ),
    read: z
      .object({ relations: z.int().positive(), complete: z.boolean() })
      .describe(
        'How many relations of each of the two were read at most to see who stands with whom, and whether these were all.',
      ),
    queries,
  }),
  problems: ['unknown-node'],
  example: { body: { one: 'japan', other: 'south-korea', kinds: ['State'] } },
  bodies: {
    'As of 2019, for sure': { one: 'japan', other: 'south-korea', asOf: '2019', possible: 'exclude' },
    'On the word of one source': { one: 'japan', other: 'china', sources: ['schoff-kim-2015'], limit: 5 },
  },
} as const satisfies Endpoint;
