import type { Profile, Ref, Relation } from 'entente/contract/model/index.ts';
import { balanceOf, type Hue, polarityHue, severalSides, sideHue, sidesOf } from '#graph/coloring.ts';
import type { Coloring } from '#state/settings.ts';
import type { View } from '#state/view.ts';

/** A color of nodes where it tells something else than the kind, and how many nodes have it. */
export interface HueEntry {
  readonly hue: Hue;
  readonly label: string;
  readonly count: number;
}

/** What the colors of the nodes tell, and how many nodes have each; nothing where they tell the kind. */
export function hueEntries(
  coloring: Coloring,
  { nodes, relations }: View,
  known: ReadonlyMap<Ref, Relation>,
  viewpoints: Profile['viewpoints'],
): readonly HueEntry[] {
  if (coloring === 'kind') return [];
  const shown = [...relations].flatMap((ref) => known.get(ref) ?? []);
  const hueOf = coloring === 'side' ? sidesOf(shown, viewpoints) : balanceOf(shown);
  const counts = new Map<Hue, number>();
  for (const ref of nodes.keys()) counts.set(hueOf(ref), (counts.get(hueOf(ref)) ?? 0) + 1);
  const labels = coloring === 'side' ? sideLabels(viewpoints) : polarityLabels;
  return labels
    .map(([hue, label]) => ({ hue, label, count: counts.get(hue) ?? 0 }))
    .filter(({ count }) => count > 0);
}

const sideLabels = (viewpoints: Profile['viewpoints']): [Hue, string][] => [
  ...viewpoints.map(({ side, label }): [Hue, string] => [sideHue(side), `Joined most to ${label}`]),
  [severalSides, 'Joined as much to several of these'],
  [null, 'Joined to none of these'],
];

const polarityLabels: [Hue, string][] = [
  [polarityHue('cooperation'), 'Only cooperation'],
  [polarityHue('conflict'), 'Only conflict'],
  [polarityHue('mixed'), 'Both'],
  [polarityHue('neutral'), 'Neither'],
];
