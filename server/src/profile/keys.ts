import type { Profile } from '#contract/model/index.ts';
import type { Examples, Found } from './found.ts';

/** By which property nodes are named, and what finds them by it. */
export interface Keys {
  /** The property; `null` where nodes go by their element ids. */
  readonly key: string | null;
  /** The labels whose nodes an index finds by it; none where the graph is small enough to look at all nodes. */
  readonly keyLabels: readonly string[];
  /** Whether relations have the property as well, which no index of nodes finds. */
  readonly onRelations: boolean;
  /** The labels that lack an index, which is why nodes go by their element ids. */
  readonly missing: readonly string[];
}

/**
 * Whether nodes can go by a key: in a graph that is small, or where an index finds those that have one. Else each
 * question that names a node would read all nodes.
 */
export function keysOf({ indexed, kinds, hiddenLabels, properties: { key } }: Profile, found: Found): Keys {
  const usable = { key, keyLabels: [], onRelations: false, missing: [] };
  if (key === null || indexed || found.isSmall) return usable;
  const indexes = found.indexes.filter(
    ({ type, properties }) => type === 'RANGE' && properties.join() === key,
  );
  const keyLabels = [...new Set(indexes.flatMap(({ labels }) => labels))];
  // A label that is hidden because every node carries it serves all kinds.
  const coversAll = keyLabels.some((label) => hiddenLabels.includes(label));
  const keyed = kinds.map(({ name }) => name).filter((name) => hasProperty(name, key, found.examples?.nodes));
  const missing = coversAll ? [] : keyed.filter((name) => !keyLabels.includes(name));
  const types = found.examples?.relations.map(({ of }) => of) ?? [];
  const onRelations = types.some((type) => hasProperty(type, key, found.examples?.relations));
  return missing.length > 0 || onRelations
    ? { key: null, keyLabels: [], onRelations, missing }
    : { ...usable, keyLabels };
}

/** Whether some of the examples have the property, as far as is known. */
function hasProperty(name: string, property: string, examples: readonly Examples[] | undefined): boolean {
  const known = examples?.find(({ of }) => of === name);
  return known === undefined || known.properties.some((each) => each.some((one) => one.name === property));
}

/** Why the key that is wanted is not in effect, where no index of nodes would mend it. */
export function notesOnKeys({ key, onRelations }: Keys): string[] {
  if (!onRelations) return [];
  return [
    `Relations have the property "${key}" as well, by which this large graph cannot find them: nodes and relations go by their element ids.`,
  ];
}
