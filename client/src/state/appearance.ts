import { create } from 'zustand';

/** By which relations of a node its size goes: all that it has, or those that are shown. */
export type Sizing = 'all' | 'shown';

/** What the colors tell: kinds of nodes and families of relations, whom nodes side with, or cooperation and conflict. */
export type Coloring = 'kind' | 'side' | 'polarity';

/** How the drawing is to look. Not part of the log: looking changes nothing. */
export interface Appearance {
  readonly sizing: Sizing;
  readonly coloring: Coloring;
  /** Lines whose relations are drawn one by one, by the name of the line between the two nodes. */
  readonly fanned: ReadonlySet<string>;
}

export const usualAppearance: Appearance = { sizing: 'all', coloring: 'kind', fanned: new Set() };

export const useAppearance = create<Appearance>(() => usualAppearance);

/** Draws the relations of these lines one by one, or together again. */
export function fanOut(lines: Iterable<string>, isFanned: boolean): void {
  const fanned = new Set(useAppearance.getState().fanned);
  for (const line of lines) {
    if (isFanned) fanned.add(line);
    else fanned.delete(line);
  }
  useAppearance.setState({ fanned });
}
