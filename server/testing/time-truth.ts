import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dateAsKnown, temporality } from '#contract/model/index.ts';

const date = z.union([z.literal('').transform(() => null), dateAsKnown]);

const row = z.object({
  temporality,
  begins: date,
  ends: date,
  attested: z.string().transform((text) => text.split(' ').filter(Boolean)),
  question: z.enum(['asOf', 'during']),
  date: z.string(),
  answer: z.enum(['holds', 'may', 'not']),
});

/** One line of the table of truth: what is recorded of a relation, what is asked, and what must be answered. */
export type TruthRow = z.output<typeof row>;

/** The table to which the predicate in Cypher and the check in TypeScript are both held. */
export const timeTruth: readonly TruthRow[] = readTable();

function readTable(): TruthRow[] {
  const text = readFileSync(join(import.meta.dirname, 'time-truth.csv'), 'utf8');
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return row.parse(Object.fromEntries(names.map((name, place) => [name, values[place]])));
  });
}
