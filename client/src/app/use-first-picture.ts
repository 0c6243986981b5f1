import { useEffect, useRef } from 'react';
import { fetchPart } from '#commands/fetch-part.ts';
import { showStart } from '#commands/show-start.ts';
import { keepsView } from './keeps-view.ts';
import { useOutage } from './outage.ts';

/**
 * Draws what the visit begins with, once; where server or database are away, as soon as they are back.
 *
 * @param isReady whether the graph is known and holds anything
 */
export function useFirstPicture(isReady: boolean): void {
  const isAway = useOutage(({ problem }) => problem !== null);
  const state = useRef<'wanted' | 'under way' | 'drawn'>('wanted');
  useEffect(() => {
    if (!isReady || isAway || state.current !== 'wanted') return;
    const draw = async () => {
      state.current = 'under way';
      state.current = (await drawFirst(draw)) ? 'drawn' : 'wanted';
    };
    void draw();
  }, [isReady, isAway]);
}

/** Most visits are the first, and need nothing of what brings a view back. */
async function drawFirst(again: () => unknown): Promise<boolean> {
  if (location.hash === '' && !keepsView()) return (await showStart()) !== null;
  const part = await fetchPart('Opening a view', () => import('./open-first-view.ts'), again);
  return part === null ? false : part.openFirstView();
}
