import { useSession } from '#state/session.ts';

/**
 * Holds the view as `holdView` does, once there is one: the first drawing does not wait for what keeps it.
 *
 * @returns ends it
 */
export function holdViewOnceDrawn(): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  const stop = useSession.subscribe(async () => {
    stop();
    const { holdView } = await import('./hold-view.ts');
    if (!isOver) end = holdView();
  });
  return () => {
    isOver = true;
    stop();
    end?.();
  };
}
