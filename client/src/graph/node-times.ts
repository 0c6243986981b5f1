import type { Ref, Relation } from 'entente/contract/model/index.ts';

/**
 * When nodes are: the middle of the years that their relations begin in or are attested for, those of
 * occurrences before those of states. A node none of whose relations has a date is missing.
 */
export function timesOf(relations: Iterable<Relation>): ReadonlyMap<Ref, number> {
  const years = new Map<Ref, { readonly occurrences: number[]; readonly states: number[] }>();
  for (const relation of relations) {
    const year = yearOf(relation);
    if (year === null) continue;
    for (const ref of [relation.from, relation.to]) {
      const found = years.get(ref) ?? { occurrences: [], states: [] };
      found[relation.temporality === 'occurrence' ? 'occurrences' : 'states'].push(year);
      years.set(ref, found);
    }
  }
  const times = new Map<Ref, number>();
  for (const [ref, { occurrences, states }] of years) {
    const median = middleOf(occurrences.length > 0 ? occurrences : states);
    if (median !== undefined) times.set(ref, median);
  }
  return times;
}

function yearOf({ time }: Relation): number | null {
  return readYear(time.begins) ?? readYear(time.attested[0] ?? null) ?? readYear(time.ends);
}

/** The first year in a date as known, with its month as a fraction: `2015-11` is 2015.83. */
export function readYear(date: string | null): number | null {
  const found = date === null ? null : /(-?\d{4})(?:-(\d\d))?/.exec(date);
  if (found === null) return null;
  const [, year, month = '01'] = found;
  return Number(year) + (Number(month) - 1) / 12;
}

function middleOf(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}
