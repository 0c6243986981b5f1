import type { UsedLens } from './lens.ts';

/** Lenses that this browser keeps, by the name of the database that they were made for. */
const PLACE = 'entente-lenses';

export interface KeptLens extends UsedLens {
  /** The labels that the database had: where most of them are gone, it is another database of the same name. */
  readonly labels: readonly string[];
}

/** The lens that was used last on a database of this name, with at least half of the labels that it had then. */
export function keptLens(database: string, labels: readonly string[]): KeptLens | null {
  const kept = read()[database];
  if (kept === undefined) return null;
  const still = kept.labels.filter((label) => labels.includes(label)).length;
  return still * 2 >= kept.labels.length ? kept : null;
}

/** Whether anything is kept at all: if not, nobody need be asked which database this is. */
export function keepsLenses(): boolean {
  return Object.keys(read()).length > 0;
}

/** Keeps a lens for the next visit; null: forgets the one that was kept. A browser that keeps nothing is no obstacle. */
export function keepLens(database: string, kept: KeptLens | null): void {
  const { [database]: _, ...others } = read();
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept === null ? others : { ...others, [database]: kept }));
  } catch {
    // Full, or forbidden: the lens holds for this visit, and can be downloaded.
  }
}

function read(): Readonly<Record<string, KeptLens>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    // Written by `keepLens` alone; what it holds is checked by the server when it is used.
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, KeptLens>) : {};
  } catch {
    return {};
  }
}
