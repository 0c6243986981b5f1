import type { Ref } from 'entente/contract/model/index.ts';
import type { FamilyWords, KindWords, Vocabulary } from '#panels/shared/vocabulary.ts';
import type { Entities } from '#state/entities.ts';
import type { View } from '#state/view.ts';

/** How often something is on the drawing. */
export interface Counts {
  /** Hidden or not. */
  readonly there: number;
  readonly seen: number;
  /** Whether it is put out of sight as a whole. */
  readonly isHidden: boolean;
}

export interface KindEntry extends Counts {
  readonly kind: KindWords;
}

export interface TypeEntry extends Counts {
  readonly name: string;
  readonly label: string;
  readonly definition: string | null;
}

export interface FamilyEntry extends Counts {
  readonly family: FamilyWords;
  /** Its types that are on the drawing. */
  readonly types: readonly TypeEntry[];
  /** Whether some of those are hidden and others are not. */
  readonly isPartlyHidden: boolean;
}

export interface LegendEntries {
  readonly kinds: readonly KindEntry[];
  readonly families: readonly FamilyEntry[];
}

/**
 * The kinds and families of the graph, those on the drawing first, the more frequent before the rarer.
 *
 * @param visible what of the view is to be seen
 */
export function legendEntries(
  vocabulary: Vocabulary,
  { nodes, relations }: Pick<Entities, 'nodes' | 'relations'>,
  view: View,
  visible: View,
): LegendEntries {
  const kindOf = (ref: Ref) => nodes.get(ref)?.kind;
  const typeOf = (ref: Ref) => relations.get(ref)?.type;
  const kinds = counterOf(view.nodes.keys(), visible.nodes.keys(), kindOf, view.hidden.kinds);
  const types = counterOf(view.relations, visible.relations, typeOf, view.hidden.types);
  // Nodes without any label that is a kind have a color too.
  const kindNames = new Set([...vocabulary.profile.kinds.map(({ name }) => name), ...kinds.names]);
  const familyNames = new Set([
    ...vocabulary.profile.types.map(({ family }) => family),
    ...types.names.map((name) => vocabulary.familyOf(name).name),
  ]);
  return {
    kinds: ranked([...kindNames].map((name) => ({ kind: vocabulary.kind(name), ...kinds.count(name) }))),
    families: ranked([...familyNames].map((name) => familyEntry(name, vocabulary, types))),
  };
}

function familyEntry(name: string, vocabulary: Vocabulary, { names, count }: Counter): FamilyEntry {
  const family = vocabulary.family(name);
  const types = names
    .filter((type) => vocabulary.familyOf(type).name === name)
    .map((type) => {
      const { label, definition } = vocabulary.type(type);
      return { name: type, label, definition, ...count(type) };
    });
  const sum = (of: 'there' | 'seen') => types.reduce((total, type) => total + type[of], 0);
  const hidden = types.filter(({ isHidden }) => isHidden).length;
  return {
    family,
    types: ranked(types),
    there: sum('there'),
    seen: sum('seen'),
    isHidden: hidden > 0 && hidden === types.length,
    isPartlyHidden: hidden > 0 && hidden < types.length,
  };
}

interface Counter {
  /** All that occur on the drawing. */
  readonly names: readonly string[];
  readonly count: (name: string) => Counts;
}

function counterOf(
  there: Iterable<Ref>,
  seen: Iterable<Ref>,
  nameOf: (ref: Ref) => string | undefined,
  hidden: ReadonlySet<string>,
): Counter {
  const [all, some] = [tally(there, nameOf), tally(seen, nameOf)];
  return {
    names: [...all.keys()],
    count: (name) => ({ there: all.get(name) ?? 0, seen: some.get(name) ?? 0, isHidden: hidden.has(name) }),
  };
}

function tally(refs: Iterable<Ref>, nameOf: (ref: Ref) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ref of refs) {
    const name = nameOf(ref);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function ranked<Entry extends Counts>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => other.there - one.there);
}
