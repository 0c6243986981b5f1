import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import { call } from '#api/call.ts';
import { doTask } from './do-task.ts';
import { showRelations } from './show-relations.ts';

/** So many relations of one source are drawn at most: all that one answer holds. */
export const MOST_DRAWN = 1000;

/** Draws what a source supports, or a part of it. `what` as in "Showed what nobody says but Jesmin". */
export async function drawSource(what: string, asked: CallParameters<'source'>): Promise<void> {
  await doTask({ command: 'show', title: `Showing ${what}`, refs: [] }, async (signal) => {
    showRelations(what, await call('source', { ...asked, limit: MOST_DRAWN }, { signal }));
  });
}
