import type { NodeBrief, Ref } from 'entente/contract/model/index.ts';
import { reveal } from '#graph/camera.ts';
import { rememberEntities } from '#state/entities.ts';
import { selectNodes } from '#state/selection.ts';
import { visibleView } from '#state/visible.ts';
import { addNodes } from './add-nodes.ts';
import { type Added, nothingAdded } from './add-to-view.ts';
import { doTask } from './do-task.ts';
import { captionsOf } from './wording.ts';

/**
 * Shows nodes, with the relations among them and to what is shown, selects them and brings them into view.
 *
 * @param nodes as an answer has them, or refs of nodes that were in one
 * @returns what was added, or null where that failed or was ended
 */
export async function showNodes(nodes: readonly (NodeBrief | Ref)[]): Promise<Added | null> {
  rememberEntities({ nodes: nodes.filter((node) => typeof node !== 'string') });
  const refs = nodes.map((node) => (typeof node === 'string' ? node : node.ref));
  const shown = visibleView().nodes;
  const title = `Showing ${captionsOf(refs)}`;
  const added = refs.every((ref) => shown.has(ref))
    ? nothingAdded
    : await doTask({ command: 'show', title, refs }, (signal) =>
        addNodes(refs, (found) => `Showed ${captionsOf(found)}`, signal),
      );
  if (added === null) return null;
  selectNodes(refs);
  reveal(refs);
  return added;
}
