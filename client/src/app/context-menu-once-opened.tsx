import { Suspense, useRef } from 'react';
import { later } from '#panels/shared/later.tsx';
import { MissingMenu } from './missing-overlays.tsx';
import { useOpenMenu } from './open-menu.ts';

const ContextMenu = later('Menu', async () => (await import('./context-menu.tsx')).ContextMenu, MissingMenu);

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
