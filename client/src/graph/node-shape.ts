import type { Profile } from 'entente/contract/model/index.ts';
import { distinctForms } from './distinct-forms.ts';

/** Shapes for kinds of nodes whose colors repeat. Each fills its diameter. */
const shapes = ['ellipse', 'round-rectangle', 'diamond', 'hexagon', 'round-triangle', 'pentagon'] as const;

export type NodeShape = (typeof shapes)[number];

/** Colors nearer to each other than this are the same at a glance. */
const REPEATED = 0.055;

/** The shape of each kind, by name: a disc, unless another kind has that color already. */
export function nodeShapes(
  kinds: readonly Pick<Profile['kinds'][number], 'name' | 'color'>[],
): ReadonlyMap<string, NodeShape> {
  return distinctForms(kinds, () => shapes, REPEATED);
}
