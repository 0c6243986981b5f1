import type { NodeBrief, Ref, Relation } from 'entente/contract/model/index.ts';
import type { Family } from 'entente/contract/model/profile.ts';
import type { KindWords, Vocabulary } from '#panels/shared/vocabulary.ts';
import type { Entities } from '#state/entities.ts';
import type { View } from '#state/view.ts';

/** Something that the drawing gives a color or line to, with how often it is shown. */
export interface LegendEntry<Thing> {
  readonly thing: Thing;
  readonly shown: number;
}

/** The kinds and families of the graph, those on the drawing first, the more frequent before the rarer. */
export function legendEntries(
  { profile, kind: kindOf, familyOf }: Vocabulary,
  entities: Entities,
  view: View,
): { readonly kinds: readonly LegendEntry<KindWords>[]; readonly families: readonly LegendEntry<Family>[] } {
  const nodes = found(view.nodes.keys(), entities.nodes);
  const relations = found(view.relations, entities.relations);
  return {
    kinds: ranked(
      // Nodes without any label that is a kind have a color too.
      [...new Set([...profile.kinds, ...nodes].map(nameOfKind))].map(kindOf),
      nodes.map(({ kind }: NodeBrief) => kind),
    ),
    families: ranked(
      profile.families,
      relations.map(({ type }: Relation) => familyOf(type).name),
    ),
  };
}

function nameOfKind(thing: { readonly name: string } | NodeBrief): string {
  return 'kind' in thing ? thing.kind : thing.name;
}

function found<Entity>(refs: Iterable<Ref>, entities: ReadonlyMap<Ref, Entity>): readonly Entity[] {
  return [...refs].flatMap((ref) => entities.get(ref) ?? []);
}

function ranked<Thing extends { readonly name: string }>(
  things: readonly Thing[],
  names: readonly string[],
): readonly LegendEntry<Thing>[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return things
    .map((thing) => ({ thing, shown: counts.get(thing.name) ?? 0 }))
    .sort((one, other) => other.shown - one.shown);
}
