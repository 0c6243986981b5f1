import type { Comparison } from '#bench/measure/compare.ts';

/** What the server may add to the driver: a part, and the way over HTTP in milliseconds. */
const serverFactor = 1.3;
const serverAddition = 2;
/** Below this, two plans are as good as one another: machines are noisy. */
const tie = 2;
/** What a date may add to a question: a part, and so many milliseconds. */
const dateFactor = 1.5;
const dateAddition = 2;

/** The goals that a case misses, in words; none: it meets all. */
export function missedGoals({ api, bare, best, without, goal, failed }: Comparison): string[] {
  const missed: string[] = [];
  if (failed.count > 0) missed.push(`${failed.count} without an answer (${failed.example})`);
  if (goal !== null && api.p95 > goal) missed.push(`over ${goal} ms`);
  if (bare !== null && api.p95 > bare.p95 * serverFactor + serverAddition)
    missed.push(`server over ${serverFactor} × (a) + ${serverAddition} ms`);
  if (bare !== null && best !== null && bare.p95 > best.p95 * tie && bare.p95 > best.p95 + 1)
    missed.push(`(a) over ${tie} × (b)`);
  if (without !== null && api.p95 > without.p95 * dateFactor + dateAddition)
    missed.push(`over ${dateFactor} × without + ${dateAddition} ms`);
  return missed;
}
