import { counted } from './wording.ts';

/** What the drawing can carry: beyond it neither the eye nor the browser follows. The server takes no more refs in one call either. */
export const MOST_NODES = 2000;
export const MOST_RELATIONS = 10_000;

/** What did not come onto the drawing because it is full. */
export interface LeftOut {
  readonly nodes: number;
  readonly relations: number;
}

/** What is to be said of an addition beside what came: what the drawing had no room for, what is not to be seen, and what to do. */
export function afterword({
  leftOut: { nodes, relations },
  unseen,
}: {
  readonly leftOut: LeftOut;
  readonly unseen: number;
}): string {
  if (nodes > 0)
    return ` ${counted(nodes, 'node')} left out: the drawing carries ${counted(MOST_NODES, 'node')}. Remove some that you no longer need, then ask again.`;
  if (relations > 0)
    return ` ${counted(relations, 'relation')} left out: the drawing carries ${counted(MOST_RELATIONS, 'relation')}. Remove some nodes that you no longer need, then ask again.`;
  if (unseen > 0)
    return ` ${counted(unseen, 'node')} of them ${unseen === 1 ? 'is' : 'are'} of a hidden kind: show again what is hidden to see ${unseen === 1 ? 'it' : 'them'}.`;
  return '';
}
