import { useEffect, useRef } from 'react';
import { requestCache, useCall } from '#api/cache.ts';
import { refreshShown } from '#commands/refresh-shown.ts';

const PAUSE = 1_500;

/** While the server still learns what the database is, asks how far it is; once it knows, shows all by what it has learned. */
export function useLearning(): void {
  const graph = useCall('graph', {}).data;
  const isLearning = graph === undefined ? undefined : graph.learning !== null;
  const wasLearning = useRef(false);
  useEffect(() => {
    if (isLearning === undefined) return undefined;
    if (isLearning) {
      wasLearning.current = true;
      const timer = setInterval(() => void requestCache.invalidateQueries({ queryKey: ['graph'] }), PAUSE);
      return () => clearInterval(timer);
    }
    if (wasLearning.current)
      void requestCache.invalidateQueries().then(() => refreshShown({ isRenamed: false }));
    wasLearning.current = false;
    return undefined;
  }, [isLearning]);
}
