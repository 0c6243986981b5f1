import { fetchPart } from '#commands/fetch-part.ts';
import { useSession } from '#state/session.ts';

/**
 * Holds the view as `holdView` does, once there is one: the first drawing does not wait for what keeps it.
 *
 * @returns ends it
 */
export function holdViewOnceDrawn(): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  const hold = async () => {
    const part = await fetchPart('Keeping the view in the address', () => import('./hold-view.ts'), hold);
    if (part !== null && !isOver) end = part.holdView();
  };
  const stop = useSession.subscribe(() => {
    stop();
    void hold();
  });
  return () => {
    isOver = true;
    stop();
    end?.();
  };
}
