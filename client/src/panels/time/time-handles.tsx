import { askForAnyTime, askForDate, askForPeriod } from '#panels/shared/ask-when.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { useFilters } from '#state/filters.ts';
import { neighboring, placeIn, type Window, windowOf } from './time-scale.ts';

export interface TimeHandlesProps {
  readonly window: Window;
  readonly width: number;
}

/** What is asked of time: a band, with a handle for a date or two for a period. Arrow keys move them, Delete takes them off. */
export function TimeHandles({ window, width }: TimeHandlesProps) {
  const { asOf, during } = useFilters();
  if (asOf !== undefined) {
    return (
      <>
        <Band from={asOf} until={asOf} window={window} width={width} />
        <Handle label="Date" date={asOf} edge="first" window={window} width={width} onChange={askForDate} />
      </>
    );
  }
  if (during === undefined) return null;
  const [from = '..', until = '..'] = during.split('/');
  return (
    <>
      <Band from={from} until={until} window={window} width={width} />
      {from !== '..' && (
        <Handle
          label="Beginning of the period"
          date={from}
          edge="first"
          window={window}
          width={width}
          onChange={(date) => isInOrder(date, until) && askForPeriod(`${date}/${until}`)}
        />
      )}
      {until !== '..' && (
        <Handle
          label="End of the period"
          date={until}
          edge="last"
          window={window}
          width={width}
          onChange={(date) => isInOrder(from, date) && askForPeriod(`${from}/${date}`)}
        />
      )}
    </>
  );
}

function isInOrder(from: string, until: string): boolean {
  const [first, last] = [windowOf(from)?.first, windowOf(until)?.last];
  return first === undefined || last === undefined || first <= last;
}

interface BandProps {
  readonly from: string;
  readonly until: string;
  readonly window: Window;
  readonly width: number;
}

function Band({ from, until, window, width }: BandProps) {
  const left = placeIn(window, Math.max(window.first, windowOf(from)?.first ?? window.first)) * width;
  const right = placeIn(window, Math.min(window.last, windowOf(until)?.last ?? window.last) + 1) * width;
  if (right < 0 || left > width) return null;
  return <div className="time-band" style={{ left, width: Math.max(2, right - left) }} />;
}

interface HandleProps {
  readonly label: string;
  readonly date: string;
  readonly edge: 'first' | 'last';
  readonly window: Window;
  readonly width: number;
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

function farther(date: string, steps: number): string {
  let at = date;
  for (let step = 0; step < Math.abs(steps); step += 1) at = neighboring(at, steps > 0 ? 1 : -1);
  return at;
}

function Handle({ label, date, edge, window, width, onChange }: HandleProps) {
  const span = windowOf(date);
  if (span === null) return null;
  const day = edge === 'first' ? span.first : span.last + 1;
  const left = Math.min(width, Math.max(0, placeIn(window, day) * width));
  return (
    <div
      className="time-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={window.first}
      aria-valuemax={window.last}
      aria-valuenow={Math.min(window.last, Math.max(window.first, day))}
      aria-valuetext={dateInWords(date)}
      style={{ left }}
      onKeyDown={(event) => {
        const steps = stepsOf.get(event.key);
        if (steps === undefined && event.key !== 'Delete' && event.key !== 'Backspace') return;
        event.preventDefault();
        event.stopPropagation();
        if (steps === undefined) askForAnyTime();
        else onChange(farther(date, steps));
      }}
    />
  );
}
