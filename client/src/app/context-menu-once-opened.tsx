import { lazy, Suspense, useRef } from 'react';
import { useOpenMenu } from './open-menu.ts';

const ContextMenu = lazy(async () => ({ default: (await import('./context-menu.tsx')).ContextMenu }));

/** The context menu, loaded when it is first opened, and there from then on. */
export function ContextMenuOnceOpened() {
  const isOpen = useOpenMenu(({ open }) => open !== null);
  const hasBeenOpen = useRef(false);
  hasBeenOpen.current ||= isOpen;
  return hasBeenOpen.current ? (
    <Suspense>
      <ContextMenu />
    </Suspense>
  ) : null;
}
