/** What is said of many durations, in milliseconds. */
export interface Durations {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

/**
 * The value below which that part of the values lies, by nearest rank: always one of the values, so that a p95 is a
 * duration that was really measured.
 *
 * @param part from 0 to 1
 * @throws RangeError where there are no values
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('There is no quantile of nothing.');
  return found;
}

/** How many durations were at most so many milliseconds, and more than the bar before; `null`: the longest. */
export interface Bar {
  readonly upTo: number | null;
  readonly count: number;
}

const bounds = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

export function histogramOf(values: readonly number[]): Bar[] {
  return [...bounds, null].map((upTo, place) => {
    const above = place === 0 ? Number.NEGATIVE_INFINITY : (bounds[place - 1] ?? 0);
    const count = values.filter((value) => value > above && (upTo === null || value <= upTo)).length;
    return { upTo, count };
  });
}

export function durationsOf(values: readonly number[]): Durations {
  return {
    count: values.length,
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    p99: quantile(values, 0.99),
    worst: quantile(values, 1),
  };
}
