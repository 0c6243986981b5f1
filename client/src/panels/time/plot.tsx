import { type ReactNode, useRef, useState } from 'react';
import { askForDate, askForPeriod } from '#panels/shared/ask-when.ts';
import { Band } from './band.tsx';
import { dateAt, dayAt, panned, type Unit, type Window, zoomed } from './time-scale.ts';
import { useWheel } from './use-wheel.ts';

/** In pixels: a pointer that moves less was a click. */
const CLICK = 4;
/** A hundred pixels of a wheel make it so many times as wide. */
const PER_NOTCH = 1.25;

export interface PlotProps {
  readonly window: Window;
  readonly whole: Window;
  readonly unit: Unit;
  readonly width: number;
  readonly onWindow: (window: Window) => void;
  readonly children: ReactNode;
}

/**
 * Where time is pointed at: a click sets a date, a drag a period, a wheel or two fingers look closer or farther. What a
 * pointer does here, the date field, the buttons and the handles do too.
 */
export function Plot({ window, whole, unit, width, onWindow, children }: PlotProps) {
  const surface = useRef<HTMLDivElement>(null);
  const pointers = useRef(new Map<number, number>());
  const from = useRef<number | null>(null);
  const [dragged, setDragged] = useState<Window | null>(null);
  const placeOf = (x: number) => (x - (surface.current?.getBoundingClientRect().left ?? 0)) / width;
  const dayUnder = (x: number) => dayAt(window, placeOf(x));
  useWheel(surface, ({ x, along, across }) => {
    if (Math.abs(across) > Math.abs(along))
      return onWindow(panned(window, whole, (across / width) * (window.last - window.first + 1)));
    onWindow(zoomed(window, whole, PER_NOTCH ** (along / 100), dayUnder(x)));
  });
  const forget = (pointer: number) => {
    pointers.current.delete(pointer);
    from.current = null;
    setDragged(null);
  };
  return (
    <div
      ref={surface}
      className="time-surface"
      onPointerDown={({ button, clientX, pointerId, currentTarget, target }) => {
        if (button !== 0 || (target instanceof Element && target.closest('[data-own]'))) return;
        currentTarget.setPointerCapture(pointerId);
        pointers.current.set(pointerId, clientX);
        // A second finger: what was begun is no period.
        from.current = pointers.current.size === 1 ? clientX : null;
        setDragged(null);
      }}
      onPointerMove={({ clientX, pointerId }) => {
        const before = pointers.current.get(pointerId);
        if (before === undefined) return;
        const [other] = [...pointers.current].filter(([id]) => id !== pointerId).map(([, x]) => x);
        pointers.current.set(pointerId, clientX);
        if (other !== undefined) {
          const factor = Math.max(1, Math.abs(before - other)) / Math.max(1, Math.abs(clientX - other));
          return onWindow(zoomed(window, whole, factor, dayUnder((clientX + other) / 2)));
        }
        if (from.current === null || Math.abs(clientX - from.current) < CLICK) return;
        const days = [dayUnder(from.current), dayUnder(clientX)];
        setDragged({ first: Math.min(...days), last: Math.max(...days) });
      }}
      onPointerUp={({ clientX, pointerId }) => {
        const isFinished = from.current !== null;
        forget(pointerId);
        if (!isFinished) return;
        if (dragged === null) return askForDate(dateAt(dayUnder(clientX), unit));
        askForPeriod(`${dateAt(dragged.first, unit)}/${dateAt(dragged.last, unit)}`);
      }}
      onPointerCancel={({ pointerId }) => forget(pointerId)}
    >
      {children}
      {dragged && (
        <Band
          from={dateAt(dragged.first, unit)}
          until={dateAt(dragged.last, unit)}
          window={window}
          width={width}
        />
      )}
    </div>
  );
}
