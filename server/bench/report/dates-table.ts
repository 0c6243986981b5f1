import type { Comparison } from '#bench/measure/compare.ts';
import { missedGoals } from './goals.ts';
import { markdownTable, milliseconds } from './table.ts';

const columns = [
  ...['question', 'without p50', 'without p95', 'with a date p50', 'with a date p95', 'p95 / without'],
  ...['(a) p95', 'goal missed'],
] as const;

/** What a date adds to each question that was asked with one and without. */
export function datesTableOf(comparisons: readonly Comparison[]): string {
  return markdownTable(
    columns,
    comparisons.flatMap((comparison) => {
      const { name, api, bare, without } = comparison;
      if (without === null) return [];
      return [
        [
          name,
          ...[without.p50, without.p95, api.p50, api.p95].map(milliseconds),
          (api.p95 / without.p95).toFixed(2),
          bare === null ? '' : milliseconds(bare.p95),
          missedGoals({ ...comparison, goal: null, bare: null, best: null }).join('; '),
        ],
      ];
    }),
  );
}
