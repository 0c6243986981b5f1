import { z } from 'zod';
import { boundedDate, daysOf, nodeBrief } from '#contract/model/index.ts';
import { type Endpoint, none } from './endpoint.ts';
import { kinds, limit, plainDate, queries, total, withFilters } from './parts.ts';
import { routes } from './routes.ts';

const count = z.int().nonnegative();

const query = withFilters({
  unit: z.enum(['year', 'month', 'day']).default('year').describe('What one bar stands for.'),
  from: plainDate.optional().meta({ description: 'The first day to count.', examples: ['1940', '2015-11'] }),
  to: plainDate.optional().meta({ description: 'The last day to count.', examples: ['2024', '2019-08-23'] }),
  kinds,
  limit: limit(50, 500),
}).check(({ value, issues }) => {
  const { from, to } = value as { readonly from?: string; readonly to?: string };
  const [first, last] = [from && daysOf(from)?.first, to && daysOf(to)?.last];
  if (!first || !last || first <= last) return;
  issues.push({ code: 'custom', input: to, path: ['to'], message: 'Give a "to" that is not before "from".' });
});

export const timeline = {
  route: routes.timeline,
  summary:
    'When relations begin, end and happen, by year, month or day, and which nodes have a time of their own.',
  path: none,
  query,
  body: null,
  answer: z.object({
    bars: z
      .array(z.object({ at: z.string(), begins: count, ends: count, happens: count }))
      .describe(
        'In the order of time; where nothing is, there is no bar. A date counts where it lies wholly within one.',
      ),
    relations: z.object({
      shown: count.describe('How many satisfy the filters.'),
      hidden: count,
      undated: count.describe('How many of those shown have no date at all.'),
      timeless: count.describe('How many of those shown hold at every date.'),
    }),
    spread: count.describe('How many of the dates span more than one bar, and are in none.'),
    complete: z
      .boolean()
      .describe('False where the graph holds more than was read: then every count reads "at least".'),
    events: z
      .array(z.object({ node: nodeBrief, begins: boundedDate.nullable(), ends: boundedDate.nullable() }))
      .describe(
        'The best connected nodes of which some day is counted, in the order of time. `limit` bounds them.',
      ),
    eventsTotal: total,
    queries,
  }),
  problems: [],
  example: { query: { unit: 'year', from: '1940', limit: 10 } },
} as const satisfies Endpoint;
