import type { NodeBrief, Ref } from 'entente/contract/model/index.ts';
import { rememberEntities } from '#state/entities.ts';
import { addNodes } from './add-nodes.ts';
import type { Added } from './add-to-view.ts';
import { doTask } from './do-task.ts';
import { captionOf, captionsOf } from './wording.ts';

/**
 * Shows some neighbors of a node that were chosen from a list, with all that joins them to what is shown. What is
 * selected stays selected: the choosing may go on.
 *
 * @returns what was added, or null where that failed or was ended
 */
export function showNeighbors(of: Ref, chosen: readonly NodeBrief[]): Promise<Added | null> {
  rememberEntities({ nodes: chosen });
  const refs = chosen.map(({ ref }) => ref);
  const title = `Showing ${captionsOf(refs)} beside ${captionOf(of)}`;
  return doTask({ command: 'expand', title, refs: [of] }, (signal) =>
    addNodes(refs, (found) => `Showed ${captionsOf(found)} beside ${captionOf(of)}`, signal, of),
  );
}
