import type { Lens } from './lens.ts';
import type { Profile } from './profile.ts';

/**
 * All that a lens can say of a graph, what was found and what was changed: as a file it can be worked on by hand, and
 * the graph looks the same through it even if something else is found in it one day.
 *
 * @param profile the graph as it looks
 */
export function wholeLens(profile: Profile): Lens {
  const { name, description, sourceLabel, viewpoints, kinds, hiddenLabels, families, types } = profile;
  return {
    name,
    description,
    sourceLabel,
    viewpoints,
    kinds: Object.fromEntries([
      ...kinds.map(({ name: label, count: _, ...kind }) => [label, { ...kind, hidden: false }]),
      ...hiddenLabels.map((label) => [label, { hidden: true }]),
    ]),
    precedence: kinds.map((kind) => kind.name),
    types: Object.fromEntries(
      types.map(({ name: type, from: _from, to: _to, count: _count, ...words }) => [type, words]),
    ),
    families: Object.fromEntries(families.map(({ name: family, ...looks }) => [family, looks])),
    properties: profile.properties,
  };
}
