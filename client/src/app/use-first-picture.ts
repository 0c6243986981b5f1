import { useEffect, useRef } from 'react';
import { openFirstView } from './open-first-view.ts';
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
    state.current = 'under way';
    void openFirstView().then((isDrawn) => {
      state.current = isDrawn ? 'drawn' : 'wanted';
    });
  }, [isReady, isAway]);
}
