import { create } from 'zustand';
import type { Target } from '#state/target.ts';
import type { Point } from '#ui/grid/grid-row.tsx';
import { focusGraph } from './screen-commands.ts';

interface OpenMenu {
  readonly target: Target;
  readonly point: Point;
  /** What had the focus: it gets it back. */
  readonly origin: Element | null;
}

/** The context menu that is open. */
export const useOpenMenu = create<{ readonly open: OpenMenu | null }>(() => ({ open: null }));

/** Opens the menu of what can be done with something, at a point of the window. */
export function openContextMenu(target: Target, point: Point): void {
  useOpenMenu.setState({ open: { target, point, origin: document.activeElement } });
}

/** Closes the menu, and gives the focus back. */
export function closeContextMenu(): void {
  const origin = useOpenMenu.getState().open?.origin;
  useOpenMenu.setState({ open: null });
  // After the menu is gone, and what was chosen in it is done: it may have removed the row that had the focus.
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    else focusGraph();
  });
}
