import { z } from 'zod';
import { nodeBrief, ref, relation } from '#contract/model/index.ts';
import { limit, queries } from './parts.ts';
import { problem } from './problem.ts';
import { queryBounds } from './query-bounds.ts';

/** What is asked by a query of the user's own, and what is answered: as one document, or as a stream of lines. */

const { text, rows, seconds } = queryBounds;

/** How many rows, and for how long at most: of every query that the user runs. */
export const howMuch = {
  limit: limit(rows.usual, rows.most),
  seconds: z
    .int()
    .min(1)
    .max(seconds.most)
    .default(seconds.usual)
    .describe(
      `For how long it may run, from 1 to ${seconds.most} seconds; then it is ended in the database.`,
    ),
};

export const queryParameters = z
  .record(z.string().min(1).max(200), z.unknown())
  .default({})
  .refine(
    isSmall,
    `Give at most ${queryBounds.parameters.values} values in all, not more than ${queryBounds.parameters.depth} lists and maps within one another.`,
  )
  .describe(
    'Values for the names that the query writes with a $. A whole number is an integer. {"$date": "2019-08-23"} is a date; in the same way $datetime, $localdatetime, $time, $localtime, $duration, $integer (as text, beyond 2^53), $float and $node, $relation (by their ref: the node or relation by its element id).',
  );

export const ownQuery = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(text)
    .describe('One statement of Cypher that only reads; what it may use is told in docs/security.md.'),
  parameters: queryParameters,
  ...howMuch,
});

/**
 * A value of an answer. Texts, numbers, booleans, null and lists are as they are; what JSON lacks, or could be taken for
 * something else, says what it `is`.
 */
export type Cell = string | number | boolean | null | Cell[] | Special;
type Special =
  | { is: 'node' | 'relation'; ref: string }
  | { is: 'path'; nodes: string[]; relations: string[] }
  | { is: 'map'; fields: Record<string, Cell>; leftOut: number }
  | { is: 'value'; type: string; text: string }
  | { is: 'long-text'; text: string; length: number }
  | { is: 'left-out'; items: number };

export const cell: z.ZodType<Cell> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(cell), special]),
);

const special: z.ZodType<Special> = z.discriminatedUnion('is', [
  z.object({ is: z.enum(['node', 'relation']), ref }),
  z
    .object({ is: z.literal('path'), nodes: z.array(ref), relations: z.array(ref) })
    .describe('Its nodes from start to end, and the relations between each and the next.'),
  z.object({
    is: z.literal('map'),
    fields: z.record(z.string(), cell),
    leftOut: z.int().nonnegative().describe('How many fields are not given.'),
  }),
  z
    .object({ is: z.literal('value'), type: z.string(), text: z.string() })
    .describe(
      'What JSON has no form for, as Cypher names its type: DATE, DURATION, POINT, an INTEGER beyond 2^53.',
    ),
  z
    .object({ is: z.literal('long-text'), text: z.string(), length: z.int().positive() })
    .describe('The beginning of a text that is too long, and how many characters it has in all.'),
  z
    .object({ is: z.literal('left-out'), items: z.int().nonnegative() })
    .describe('At the end of a list: items that are not given. Elsewhere: a list or map that lies too deep.'),
]);

const found = {
  rows: z.array(z.array(cell)).describe('A list for each row, its values in the order of the columns.'),
  nodes: z
    .array(nodeBrief)
    .describe('Every node that the rows name, and the ends of every relation: as they are drawn.'),
  relations: z.array(relation).describe('Every relation that the rows name.'),
};

const conclusion = {
  count: z.int().nonnegative().describe('How many rows are given.'),
  cut: z
    .enum(['rows', 'size', 'elements', 'time'])
    .nullable()
    .describe(
      'Null where these are all rows. Else more exist, or may: `rows`: than `limit`; `size`: than fit into an answer; `elements`: than nodes and relations that can be drawn; `time`: it was ended before it was done.',
    ),
  queries,
};

const columns = z.array(z.string());

export const queryAnswer = z.object({ columns, ...found, ...conclusion });

/** One line of a stream: the columns, some rows with what they name that was not told before, at the end what holds of all. */
export const queryLine = z.discriminatedUnion('part', [
  z.object({ part: z.literal('columns'), columns }),
  z.object({ part: z.literal('rows'), ...found }),
  z.object({ part: z.literal('end'), ...conclusion }),
  z.object({ part: z.literal('problem'), problem }),
]);

export type QueryAnswer = z.infer<typeof queryAnswer>;
export type QueryLine = z.infer<typeof queryLine>;

/** Level by level, so that no nesting is too deep for looking at it. */
function isSmall(parameters: object): boolean {
  let values = 0;
  let level: unknown[] = Object.values(parameters);
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > queryBounds.parameters.depth || values > queryBounds.parameters.values) return false;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return true;
}
