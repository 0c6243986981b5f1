import { fetchCall } from '#api/cache.ts';
import { call } from '#api/call.ts';
import { announce } from '#state/announcements.ts';
import { useFilters } from '#state/filters.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { pathCall } from './path-call.ts';
import { showPaths } from './show-paths.ts';
import { captionOf, counted } from './wording.ts';

/** So many paths are drawn at once; the path form lists the others. */
const DRAWN = 5;

/**
 * Draws the first paths of those that the form asks for.
 *
 * @throws whatever asking throws
 */
export async function drawPaths(signal: AbortSignal): Promise<void> {
  const question = usePathQuestion.getState();
  const { profile } = await fetchCall('graph', {});
  const asked = pathCall(question, useFilters.getState(), profile);
  if (asked === null) return;
  const answer = await call('paths', { ...asked, longer: 0, limit: DRAWN }, { signal });
  if (answer.paths.length > 0) showPaths(answer);
  else
    announce(
      `No path of up to ${counted(answer.searchedTo, 'hop')} from ${captionOf(asked.from)} to ${captionOf(asked.to)} under what is asked of paths. The path form says what cuts them off.`,
    );
}
