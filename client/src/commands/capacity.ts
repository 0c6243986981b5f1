import { counted } from './wording.ts';

/** What the drawing can carry: beyond it neither the eye nor the browser follows. The server takes no more refs in one call either. */
export const MOST_NODES = 2000;
export const MOST_RELATIONS = 10_000;

/** What did not come onto the drawing because it is full. */
export interface LeftOut {
  readonly nodes: number;
  readonly relations: number;
}

/** "The drawing is full: …", with what to do; empty where all of it came. */
export function leftOutInWords({ nodes, relations }: LeftOut): string {
  if (nodes > 0)
    return ` ${counted(nodes, 'node')} left out: the drawing carries ${counted(MOST_NODES, 'node')}. Remove some that you no longer need, then ask again.`;
  if (relations > 0)
    return ` ${counted(relations, 'relation')} left out: the drawing carries ${counted(MOST_RELATIONS, 'relation')}. Remove some nodes that you no longer need, then ask again.`;
  return '';
}
