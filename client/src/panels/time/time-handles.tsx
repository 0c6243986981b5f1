import { useState } from 'react';
import { askForDate, askForPeriod, compareDates } from '#panels/shared/ask-when.ts';
import { useComparison } from '#state/comparison.ts';
import { useFilters } from '#state/filters.ts';
import { Band } from './band.tsx';
import { Handle } from './handle.tsx';
import { type Unit, type Window, windowOf } from './time-scale.ts';

export interface TimeHandlesProps {
  readonly window: Window;
  readonly width: number;
  readonly unit: Unit;
}

/** What is asked of time: a band, with a handle for a date or two for a period. */
export function TimeHandles(place: TimeHandlesProps) {
  const { asOf, during } = useFilters();
  const { before, after } = useComparison();
  // While a handle is dragged, what would be asked if it were let go.
  const [moving, setMoving] = useState<{ readonly edge: 'first' | 'last'; readonly date: string } | null>(
    null,
  );
  const now = (edge: 'first' | 'last', date: string) => (moving?.edge === edge ? moving.date : date);
  const preview = (edge: 'first' | 'last') => (date: string | null) =>
    setMoving(date === null ? null : { edge, date });
  if (before !== undefined && after !== undefined) {
    return (
      <>
        <Handle
          {...place}
          label="First date compared"
          side="left"
          date={now('first', before)}
          edge="first"
          onMove={preview('first')}
          onChange={(date) => compareDates(date, after)}
        />
        <Handle
          {...place}
          label="Second date compared"
          side="right"
          date={now('last', after)}
          edge="first"
          onMove={preview('last')}
          onChange={(date) => compareDates(before, date)}
        />
      </>
    );
  }
  if (asOf !== undefined) {
    const date = now('first', asOf);
    return (
      <>
        <Band from={date} until={date} window={place.window} width={place.width} />
        <Handle
          {...place}
          label="Date"
          date={date}
          edge="first"
          onMove={preview('first')}
          onChange={askForDate}
        />
      </>
    );
  }
  if (during === undefined) return null;
  const [begins = '..', ends = '..'] = during.split('/');
  const [from, until] = [now('first', begins), now('last', ends)];
  const ask = (first: string, last: string) => isInOrder(first, last) && askForPeriod(`${first}/${last}`);
  return (
    <>
      {isInOrder(from, until) && <Band from={from} until={until} window={place.window} width={place.width} />}
      {from !== '..' && (
        <Handle
          {...place}
          label="Beginning of the period"
          side="left"
          date={from}
          edge="first"
          onMove={preview('first')}
          onChange={(date) => ask(date, ends)}
        />
      )}
      {until !== '..' && (
        <Handle
          {...place}
          label="End of the period"
          side="right"
          date={until}
          edge="last"
          onMove={preview('last')}
          onChange={(date) => ask(begins, date)}
        />
      )}
    </>
  );
}

function isInOrder(from: string, until: string): boolean {
  const [first, last] = [windowOf(from)?.first, windowOf(until)?.last];
  return first === undefined || last === undefined || first <= last;
}
