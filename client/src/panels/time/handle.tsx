import { useRef } from 'react';
import { askForAnyTime } from '#panels/shared/ask-when.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { dateAt, dayAt, neighboring, placeIn, type Unit, type Window, windowOf } from './time-scale.ts';

export interface HandleProps {
  readonly label: string;
  readonly date: string;
  /** Whether it stands where the date begins, or where it ends. */
  readonly edge: 'first' | 'last';
  readonly window: Window;
  readonly width: number;
  readonly unit: Unit;
  /** Where its date is written, as far as there is room: of two handles that stand close, each on its own side. */
  readonly side?: 'left' | 'right';
  /** Called while it is dragged, with the date that it is over; null once it is let go. */
  readonly onMove: (date: string | null) => void;
  readonly onChange: (date: string) => void;
}

/** By how many years, months or days a key goes on. */
const stepsOf: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 10],
  ['PageDown', -10],
]);

/** In pixels. */
const LETTER = 6.5;
const ROUND = 12;
const CLICK = 3;

/** A date on the plot: dragged, or moved by arrow keys; Delete takes it off. */
export function Handle({ label, date, edge, window, width, unit, side, onMove, onChange }: HandleProps) {
  const from = useRef<number | null>(null);
  const over = useRef<string | null>(null);
  const span = windowOf(date);
  if (span === null) return null;
  const day = edge === 'first' ? span.first : span.last + 1;
  const place = placeIn(window, day) * width;
  const isOutside = place < 0 || place > width;
  const left = Math.min(width, Math.max(0, place));
  const words = dateInWords(date);
  const end = () => {
    from.current = null;
    onMove(null);
    const to = over.current;
    over.current = null;
    return to;
  };
  return (
    <div
      className="time-handle"
      data-own
      data-outside={isOutside || undefined}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={window.first}
      aria-valuemax={window.last}
      aria-valuenow={Math.min(window.last, Math.max(window.first, day))}
      aria-valuetext={words}
      style={{ left }}
      onPointerDown={({ button, clientX, pointerId, currentTarget }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        from.current = clientX;
      }}
      onPointerMove={({ clientX, currentTarget }) => {
        if (from.current === null) return;
        if (over.current === null && Math.abs(clientX - from.current) < CLICK) return;
        const box = currentTarget.parentElement?.getBoundingClientRect();
        if (box === undefined) return;
        over.current = dateAt(dayAt(window, (clientX - box.left) / box.width), unit);
        onMove(over.current);
      }}
      onPointerUp={() => {
        const to = end();
        if (to !== null) onChange(to);
      }}
      onPointerCancel={end}
      onKeyDown={(event) => {
        const steps = stepsOf.get(event.key);
        if (steps === undefined && event.key !== 'Delete' && event.key !== 'Backspace') return;
        event.preventDefault();
        event.stopPropagation();
        if (steps === undefined) askForAnyTime();
        else onChange(farther(date, steps));
      }}
    >
      <span className="time-handle-date" data-at={labelAt(left, width, words.length * LETTER + ROUND, side)}>
        {words}
      </span>
    </div>
  );
}

function farther(date: string, steps: number): string {
  let at = date;
  for (let step = 0; step < Math.abs(steps); step += 1) at = neighboring(at, steps > 0 ? 1 : -1);
  return at;
}

/** Whether a label begins at the handle, ends there, or has it in its middle: so that it stays within the strip. */
function labelAt(left: number, width: number, label: number, side: HandleProps['side']): string {
  const need = side === undefined ? label / 2 : label;
  if (left < need) return 'start';
  if (left > width - need) return 'end';
  return side === undefined ? 'middle' : side === 'left' ? 'end' : 'start';
}
