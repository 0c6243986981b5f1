import type { Comparison } from '#bench/measure/compare.ts';
import type { Durations } from '#bench/measure/statistics.ts';
import { missedGoals } from './goals.ts';

const columns = [
  ...['question', 'cold', 'p50', 'p95', 'p99', '(a) p50', '(a) p95', '(b) p50', '(b) p95'],
  ...['p95 / (a)', '(a) / (b)', 'queries', 'kB', 'goal missed'],
] as const;

/** A table in Markdown, its columns as wide as their cells, so that it reads as well in a terminal. */
export function tableOf(comparisons: readonly Comparison[]): string {
  return markdownTable(columns, comparisons.map(rowOf));
}

function rowOf(comparison: Comparison): string[] {
  const { name, cold, api, bare, best, queries, answer } = comparison;
  return [
    name,
    milliseconds(cold),
    ...[api.p50, api.p95, api.p99].map(milliseconds),
    ...middleAndLate(bare),
    ...middleAndLate(best),
    bare === null ? '' : (api.p95 / bare.p95).toFixed(2),
    bare === null || best === null ? '' : (bare.p95 / best.p95).toFixed(2),
    String(queries),
    (answer / 1000).toFixed(0),
    missedGoals(comparison).join('; '),
  ];
}

function middleAndLate(durations: Durations | null): string[] {
  return durations === null ? ['', ''] : [milliseconds(durations.p50), milliseconds(durations.p95)];
}

/** Two digits where that says something. */
export function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** The first column to the left, all others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, place) =>
    Math.max(title.length, ...rows.map((row) => (row[place] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
