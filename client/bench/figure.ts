/** What was measured of one thing on one graph. */
export interface Figure {
  readonly graph: string;
  readonly what: string;
  /** Ours. */
  readonly value: number;
  readonly unit: 'ms' | '×' | 'units' | 'MB';
  /** The same with Cytoscape as it comes, or at the least that it can take; null where there is nothing like it. */
  readonly beside: { readonly what: string; readonly value: number } | null;
  /** What it may be at most; null where it is only told. */
  readonly bar: number | null;
}

export function isMissed({ value, bar }: Figure): boolean {
  return bar !== null && !(value <= bar);
}

/** All figures as a table that reads well in a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['graph', 'what', 'ours', 'bar', 'beside', ''];
  const rows = figures.map((figure) => [
    figure.graph,
    figure.what,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.bar === null ? '' : `≤ ${rounded(figure.bar)}`,
    figure.beside === null ? '' : `${rounded(figure.beside.value)} ${figure.beside.what}`,
    isMissed(figure) ? 'MISSED' : '',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

function rounded(value: number): string {
  return Math.abs(value) < 10 ? String(Math.round(value * 100) / 100) : value.toFixed(0);
}
