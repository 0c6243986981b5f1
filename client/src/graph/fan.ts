import type { Entities } from '#state/entities.ts';
import type { Selection } from '#state/selection.ts';
import { lineBetween } from './line-name.ts';

/** From one line of a fan to the next, at their control points: twice as far as in their middles. */
const STEP = 46;

/** How far each of so many lines between the same two nodes is bent, so that all can be seen. */
export function fanBends(count: number): readonly number[] {
  return Array.from({ length: count }, (_, order) => (order - (count - 1) / 2) * STEP);
}

/** The line that is selected, by its relations or by its two nodes, if nothing else is. */
export function selectedLine(
  { nodes, relations }: Pick<Selection, 'nodes' | 'relations'>,
  entities: Pick<Entities, 'relations'>,
): string | null {
  if (nodes.size === 2 && relations.size === 0) {
    const [one = '', other = ''] = nodes;
    return lineBetween(one, other);
  }
  if (nodes.size > 0) return null;
  let found: string | null = null;
  for (const ref of relations) {
    const relation = entities.relations.get(ref);
    if (relation === undefined) continue;
    const line = lineBetween(relation.from, relation.to);
    if (found !== null && found !== line) return null;
    found = line;
  }
  return found;
}
