import { type MouseEvent, useEffect, useRef } from 'react';

/**
 * Tells which row is pointed at. A row that goes away beneath the pointer does not say that the pointer has left it,
 * and the one that takes its place not that it has come: so it is asked of where the pointer is.
 */
export function usePointedRow(
  keys: readonly string[],
  onHover: ((key: string | null) => void) | undefined,
): { readonly onMouseMove: (event: MouseEvent) => void; readonly onMouseLeave: () => void } {
  const pointed = useRef<string | null>(null);
  const tell = (key: string | null) => {
    if (key === pointed.current) return;
    pointed.current = key;
    onHover?.(key);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked each time the rows change, whatever else does
  useEffect(() => {
    if (pointed.current !== null && !keys.includes(pointed.current)) tell(null);
  }, [keys]);
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => () => latest.current(null), []);
  return {
    onMouseMove: ({ target }) => {
      const row = target instanceof Element ? target.closest('[data-row]') : null;
      tell(keys[Number(row?.getAttribute('data-row') ?? -1)] ?? null);
    },
    onMouseLeave: () => tell(null),
  };
}
