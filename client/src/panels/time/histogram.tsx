import { useRef, useState } from 'react';
import { askForDate, askForPeriod } from '#panels/shared/ask-when.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { type Bar, barInWords } from './changes.ts';
import { dateAt, dayAt, placeIn, ticksIn, type Unit, type Window, windowOf } from './time-scale.ts';

const PLOT_HEIGHT = 74;
/** Room for the names of events, above, and for dates, below. */
const TOP = 18;
const BOTTOM = 14;
const TICK_WIDTH = 90;
const LETTER = 6.5;
/** In pixels: a pointer that moves less was a click. */
const CLICK = 4;

export interface HistogramProps {
  readonly bars: readonly Bar[];
  readonly window: Window;
  readonly unit: Unit;
  readonly width: number;
}

/** How much begins and happens, upwards, and ends, downwards. What a pointer does here, the date field and the handles do too. */
export function Histogram({ bars, window, unit, width }: HistogramProps) {
  const [dragged, setDragged] = useState<Window | null>(null);
  const from = useRef<number | null>(null);
  const x = (day: number) => placeIn(window, day) * width;
  const most = Math.max(1, ...bars.map(({ begins, happens }) => Math.sqrt(begins + happens)));
  const mostEnds = Math.max(0, ...bars.map(({ ends }) => Math.sqrt(ends)));
  const scale = (PLOT_HEIGHT - TOP - BOTTOM) / (most + mostEnds);
  const ground = TOP + most * scale;
  const dayUnder = (event: { readonly clientX: number; readonly currentTarget: Element }) =>
    dayAt(window, (event.clientX - event.currentTarget.getBoundingClientRect().left) / width);
  return (
    <svg
      className="time-histogram"
      width={width}
      height={PLOT_HEIGHT}
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientX;
      }}
      onPointerMove={(event) => {
        if (from.current === null || Math.abs(event.clientX - from.current) < CLICK) return;
        const box = event.currentTarget.getBoundingClientRect();
        const days = [dayAt(window, (from.current - box.left) / width), dayUnder(event)];
        setDragged({ first: Math.min(...days), last: Math.max(...days) });
      }}
      onPointerUp={(event) => {
        if (from.current === null) return;
        from.current = null;
        setDragged(null);
        if (dragged === null) return askForDate(dateAt(dayUnder(event), unit));
        return askForPeriod(`${dateAt(dragged.first, unit)}/${dateAt(dragged.last, unit)}`);
      }}
      onPointerCancel={() => {
        from.current = null;
        setDragged(null);
      }}
    >
      <line className="time-ground" x1={0} x2={width} y1={ground} y2={ground} />
      {bars.map((bar) => {
        const span = windowOf(bar.at);
        if (span === null || span.last < window.first || span.first > window.last) return null;
        const left = x(span.first);
        const wide = Math.max(1, x(span.last + 1) - left - 1);
        // By their roots: one year in which much happens must not press all others flat.
        const together = Math.sqrt(bar.begins + bar.happens) * scale;
        const begins = (together * bar.begins) / Math.max(1, bar.begins + bar.happens);
        const happens = Math.max(0, together - begins);
        return (
          <g key={bar.at}>
            <title>{barInWords(dateInWords(bar.at), bar)}</title>
            <rect className="time-hit" x={left} y={0} width={wide + 1} height={PLOT_HEIGHT} />
            <rect className="time-begins" x={left} y={ground - begins} width={wide} height={begins} />
            <rect
              className="time-happens"
              x={left}
              y={ground - begins - happens}
              width={wide}
              height={happens}
            />
            <rect
              className="time-ends"
              x={left}
              y={ground}
              width={wide}
              height={Math.sqrt(bar.ends) * scale}
            />
          </g>
        );
      })}
      {ticksIn(window, Math.max(2, width / TICK_WIDTH))
        .map((date) => ({ date, left: x(windowOf(date)?.first ?? 0), words: dateInWords(date) }))
        .filter(({ left, words }) => left + words.length * LETTER < width)
        .map(({ date, left, words }) => (
          <g key={date} className="time-tick">
            <line x1={left} x2={left} y1={PLOT_HEIGHT - BOTTOM} y2={PLOT_HEIGHT - 2} />
            <text x={left + 3} y={PLOT_HEIGHT - 3}>
              {words}
            </text>
          </g>
        ))}
      {dragged && (
        <rect
          className="time-chosen"
          x={x(dragged.first)}
          y={0}
          width={x(dragged.last + 1) - x(dragged.first)}
          height={PLOT_HEIGHT - BOTTOM}
        />
      )}
    </svg>
  );
}
