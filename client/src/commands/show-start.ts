import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { fetchCall } from '#api/cache.ts';
import { layOut } from '#graph/lay-out.ts';
import { captionFontReady } from '#graph/text-width.ts';
import { rememberEntities, useEntities } from '#state/entities.ts';
import { beginSession, useSession } from '#state/session.ts';
import { applyPatch, emptyView, patchToMove, patchToShow, type View } from '#state/view.ts';
import { doTask } from './do-task.ts';

/**
 * Draws what the graph begins with. It is nobody's doing: undo goes back to it and no further.
 *
 * @returns the server's answer, with questions to begin with; null where it could not be had: that has been announced
 */
export function showStart(): Promise<CallAnswer<'start'> | null> {
  return doTask({ command: 'start', title: 'Drawing the first picture', refs: [] }, async (signal) => {
    const { start, view } = await firstPicture(signal);
    // What has been asked before anything was drawn is asked still.
    beginSession({ ...view, settings: useSession.getState().view.settings });
    return start;
  });
}

/** What the graph begins with, laid out. */
export async function firstPicture(
  signal: AbortSignal,
): Promise<{ readonly start: CallAnswer<'start'>; readonly view: View }> {
  const [start] = await Promise.all([fetchCall('start', {}), captionFontReady()]);
  rememberEntities(start);
  const entities = useEntities.getState();
  const nowhere = new Map(start.nodes.map(({ ref }) => [ref, { x: 0, y: 0 }]));
  const unplaced = applyPatch(emptyView, patchToShow(emptyView, nowhere, start.relations));
  const places = await layOut({ entities, view: unplaced }, signal);
  return { start, view: applyPatch(unplaced, patchToMove(unplaced, places, false)) };
}
