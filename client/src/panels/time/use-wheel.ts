import { type RefObject, useEffect, useRef } from 'react';

/** How a wheel was turned, in pixels, and where the pointer was. */
export interface Turn {
  readonly x: number;
  readonly along: number;
  readonly across: number;
}

const PIXELS_PER_LINE = 32;
/** A pinch on a touchpad comes as a wheel with Ctrl, in much smaller steps. */
const PINCH = 6;

/** Tells of turns of a wheel over an element. The page does not scroll by them. */
export function useWheel(element: RefObject<HTMLElement | null>, onTurn: (turn: Turn) => void): void {
  const latest = useRef(onTurn);
  latest.current = onTurn;
  useEffect(() => {
    const place = element.current;
    if (place === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE;
      const along = event.deltaY * unit * (event.ctrlKey ? PINCH : 1);
      const across = event.deltaX * unit;
      latest.current(
        event.shiftKey && across === 0
          ? { x: event.clientX, along: 0, across: along }
          : { x: event.clientX, along, across },
      );
    };
    // React listens passively: the page would scroll as well.
    place.addEventListener('wheel', onWheel, { passive: false });
    return () => place.removeEventListener('wheel', onWheel);
  }, [element]);
}
