import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a grid whose row in focus goes away, as when it is removed: the row that takes its
 * place is told, and gets the focus.
 *
 * @param onLost gets the place of the row that took over
 */
export function useRowFocus(
  grid: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onLost: (row: number) => void,
): { readonly onFocus: (row: number) => void; readonly onBlur: (event: FocusEvent) => void } {
  const focused = useRef<number | null>(null);
  // Where the rows are others now, and the focus was on one that is gone, the browser has given it to the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked each time the rows change, whatever else does
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    const row = Math.min(focused.current, keys.length - 1);
    if (row >= 0) onLost(row);
  }, [keys]);
  return {
    onFocus: (row) => {
      focused.current = row;
    },
    onBlur: ({ target, relatedTarget }) => {
      const wentAway = !target.isConnected;
      if (!wentAway && !(relatedTarget instanceof Node && grid.current?.contains(relatedTarget)))
        focused.current = null;
    },
  };
}

/** Gives the focus to a row as soon as it is rendered. */
export function focusRow(grid: RefObject<HTMLElement | null>, row: number): void {
  requestAnimationFrame(() => {
    grid.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true });
  });
}
