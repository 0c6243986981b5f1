import { dateInWords } from '#panels/shared/date-words.ts';
import { type Bar, barInWords } from './changes.ts';
import { BARS_BOTTOM, BARS_TOP, PLOT_HEIGHT } from './plot-size.ts';
import { placeIn, ticksIn, type Window, windowOf } from './time-scale.ts';

const TICK_WIDTH = 90;
const LETTER = 6.5;

export interface BarsProps {
  readonly bars: readonly Bar[];
  readonly window: Window;
  readonly width: number;
}

/** How much begins and happens, upwards, and ends, downwards; under them the dates. */
export function Bars({ bars, window, width }: BarsProps) {
  const x = (day: number) => placeIn(window, day) * width;
  // By their roots: one year in which much happens must not press all others flat.
  const most = Math.max(1, ...bars.map(({ begins, happens }) => Math.sqrt(begins + happens)));
  const mostEnds = Math.max(0, ...bars.map(({ ends }) => Math.sqrt(ends)));
  const scale = (BARS_BOTTOM - BARS_TOP) / (most + mostEnds);
  const ground = BARS_TOP + most * scale;
  return (
    <svg className="time-histogram" width={width} height={PLOT_HEIGHT} aria-hidden>
      <line className="time-ground" x1={0} x2={width} y1={ground} y2={ground} />
      {bars.map((bar) => {
        const span = windowOf(bar.at);
        if (span === null || span.last < window.first || span.first > window.last) return null;
        const left = x(span.first);
        const wide = Math.max(1, x(span.last + 1) - left - 1);
        const together = Math.sqrt(bar.begins + bar.happens) * scale;
        const begins = (together * bar.begins) / Math.max(1, bar.begins + bar.happens);
        const happens = Math.max(0, together - begins);
        const ends = Math.sqrt(bar.ends) * scale;
        return (
          <g key={bar.at}>
            <title>{barInWords(dateInWords(bar.at), bar)}</title>
            <rect
              className="time-hit"
              x={left}
              y={BARS_TOP}
              width={wide + 1}
              height={BARS_BOTTOM - BARS_TOP}
            />
            <rect className="time-begins" x={left} y={ground - begins} width={wide} height={begins} />
            <rect className="time-happens" x={left} y={ground - together} width={wide} height={happens} />
            <rect className="time-ends" x={left} y={ground} width={wide} height={ends} />
          </g>
        );
      })}
      {ticksIn(window, Math.max(2, width / TICK_WIDTH))
        .map((date) => ({ date, left: x(windowOf(date)?.first ?? 0), words: dateInWords(date) }))
        .filter(({ left, words }) => left + words.length * LETTER < width)
        .map(({ date, left, words }) => (
          <g key={date} className="time-tick">
            <line x1={left} x2={left} y1={BARS_BOTTOM} y2={PLOT_HEIGHT - 2} />
            <text x={left + 3} y={PLOT_HEIGHT - 5}>
              {words}
            </text>
          </g>
        ))}
    </svg>
  );
}
