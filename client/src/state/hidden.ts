/** What can be put out of sight: single nodes and relations, all nodes of a kind, all relations of a type. */
export type Hideable = 'nodes' | 'relations' | 'kinds' | 'types';

/**
 * What is out of sight, by ref or name. It is still part of the view and keeps its place: it comes back to where
 * it stood. What comes later of a hidden kind or type is out of sight too.
 */
export type Hidden = Readonly<Record<Hideable, ReadonlySet<string>>>;

const none: ReadonlySet<string> = new Set();
export const nothingHidden: Hidden = { nodes: none, relations: none, kinds: none, types: none };

/** One difference between two of these, as a plain value. */
export interface HiddenChange {
  readonly what: Hideable;
  readonly name: string;
  readonly hidden: boolean;
}

/** Things by what they are. */
export type Things = Partial<Readonly<Record<Hideable, Iterable<string>>>>;

const hideables: readonly Hideable[] = ['nodes', 'relations', 'kinds', 'types'];

export function isNothingHidden(hidden: Hidden): boolean {
  return hideables.every((what) => hidden[what].size === 0);
}

/** What is hidden after the changes. What is given is left as it was. */
export function applyHiding(hidden: Hidden, changes: readonly HiddenChange[]): Hidden {
  if (changes.length === 0) return hidden;
  const after = {
    nodes: new Set(hidden.nodes),
    relations: new Set(hidden.relations),
    kinds: new Set(hidden.kinds),
    types: new Set(hidden.types),
  };
  for (const change of changes) {
    if (change.hidden) after[change.what].add(change.name);
    else after[change.what].delete(change.name);
  }
  return after;
}

export function invertHiding(changes: readonly HiddenChange[]): readonly HiddenChange[] {
  return changes.map((change) => ({ ...change, hidden: !change.hidden }));
}

/** The changes that lead from one of these to another. */
export function hidingBetween(before: Hidden, after: Hidden): readonly HiddenChange[] {
  return hideables.flatMap((what) => [
    ...[...before[what]]
      .filter((name) => !after[what].has(name))
      .map((name) => ({ what, name, hidden: false })),
    ...[...after[what]]
      .filter((name) => !before[what].has(name))
      .map((name) => ({ what, name, hidden: true })),
  ]);
}

/** The changes that hide things, or let them be seen again; none for those that are so already. */
export function hidingOf(hidden: Hidden, things: Things, isHidden: boolean): readonly HiddenChange[] {
  return hideables.flatMap((what) =>
    [...new Set(things[what] ?? [])]
      .filter((name) => hidden[what].has(name) !== isHidden)
      .map((name) => ({ what, name, hidden: isHidden })),
  );
}
