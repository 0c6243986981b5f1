import { useEffect, useRef } from 'react';
import { showStart } from '#commands/show-start.ts';
import { useOutage } from './outage.ts';

/**
 * Draws what the graph begins with, once; where server or database are away, as soon as they are back.
 *
 * @param isReady whether the graph is known and holds anything
 */
export function useFirstPicture(isReady: boolean): void {
  const isAway = useOutage(({ problem }) => problem !== null);
  const state = useRef<'wanted' | 'under way' | 'drawn'>('wanted');
  useEffect(() => {
    if (!isReady || isAway || state.current !== 'wanted') return;
    state.current = 'under way';
    void showStart().then((start) => {
      state.current = start === null ? 'wanted' : 'drawn';
    });
  }, [isReady, isAway]);
}
