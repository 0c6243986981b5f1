import type { Profile, Ref, Relation } from 'entente/contract/model/index.ts';

/** What colors a node, by name; null where it has nothing of the kind. */
export type Hue = string | null;

export const kindHue = (kind: string): Hue => `kind:${kind}`;
export const familyHue = (family: string | null): Hue => (family === null ? null : `family:${family}`);
export const sideHue = (side: Ref): Hue => `side:${side}`;
export const polarityHue = (polarity: string): Hue => `polarity:${polarity}`;

/** The hue of what is between sides. */
export const severalSides: Hue = 'side:';

/**
 * Whom each node sides with: an actor of the profile's viewpoints with itself, another with the one to which
 * most of its relations lead.
 */
export function sidesOf(
  relations: Iterable<Relation>,
  viewpoints: Profile['viewpoints'],
): (node: Ref) => Hue {
  const sides = new Set(viewpoints.map(({ side }) => side));
  const ties = new Map<Ref, Map<Ref, number>>();
  const count = (node: Ref, side: Ref) => {
    const counts = ties.get(node) ?? new Map<Ref, number>();
    ties.set(node, counts.set(side, (counts.get(side) ?? 0) + 1));
  };
  for (const { from, to } of relations) {
    if (sides.has(to)) count(from, to);
    if (sides.has(from)) count(to, from);
  }
  return (node) => {
    if (sides.has(node)) return sideHue(node);
    const [first, second] = [...(ties.get(node) ?? [])].sort((one, other) => other[1] - one[1]);
    if (first === undefined) return null;
    return second !== undefined && second[1] === first[1] ? severalSides : sideHue(first[0]);
  };
}

/** Whether the relations of each node are of cooperation, of conflict, or of both. */
export function balanceOf(relations: Iterable<Relation>): (node: Ref) => Hue {
  const found = new Map<Ref, { cooperation: boolean; conflict: boolean }>();
  for (const { from, to, polarity } of relations) {
    if (polarity === 0) continue;
    for (const node of [from, to]) {
      const signs = found.get(node) ?? { cooperation: false, conflict: false };
      signs[polarity > 0 ? 'cooperation' : 'conflict'] = true;
      found.set(node, signs);
    }
  }
  return (node) => {
    const signs = found.get(node);
    if (signs === undefined) return polarityHue('neutral');
    if (signs.cooperation && signs.conflict) return polarityHue('mixed');
    return polarityHue(signs.cooperation ? 'cooperation' : 'conflict');
  };
}
