import './time-strip.css';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { useFilters } from '#state/filters.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { Bars } from './bars.tsx';
import { EventMarks } from './event-marks.tsx';
import { Plot } from './plot.tsx';
import { TimeCounts } from './time-counts.tsx';
import { TimeHandles } from './time-handles.tsx';
import { dateAt, unitFor, type Window, windowOf } from './time-scale.ts';
import { TimeTools } from './time-tools.tsx';

/** So many events are marked at most; names are written where there is room. */
const EVENTS = 40;
/** In milliseconds: so long a wheel has to rest before what is in sight is asked for. */
const REST = 180;

/** When relations begin, end and happen, under the drawing: a click sets a date, a drag a period. */
export function TimeStrip() {
  // What is asked of the date itself must not change the picture in which it is chosen.
  const { asOf: _asOf, during: _during, possible: _possible, ...filters } = useFilters();
  const all = useCall('timeline', { ...filters, unit: 'year', limit: EVENTS }, { keepPrevious: true });
  const whole = wholeOf(all.data?.bars ?? []);
  const [chosen, setWindow] = useState<Window | null>(null);
  const window = chosen ?? whole;
  const [seen] = useDebouncedValue(chosen, REST);
  const part = useCall('timeline', seen && { ...filters, ...inSight(seen), limit: EVENTS }, {
    keepPrevious: true,
  });
  const { ref, width } = useElementSize();
  if (all.error) return <ProblemNotice problem={all.error} onRetry={() => void all.refetch()} />;
  if (all.data === undefined) return <WaitingLines lines={3} />;
  if (whole === null || window === null)
    return <p className="quiet time-empty">No relation here has a date that could be drawn.</p>;
  const unit = unitFor(window);
  const answer = chosen === null ? all.data : (part.data ?? all.data);
  const look = (to: Window | null) =>
    setWindow(to === null || (to.first <= whole.first && to.last >= whole.last) ? null : to);
  return (
    <section className="time-strip" aria-label="Time">
      <TimeTools all={all.data} part={answer} unit={unit} window={window} whole={whole} onWindow={look} />
      <div className="time-plot" ref={ref}>
        {width > 0 && (
          <Plot window={window} whole={whole} unit={unit} width={width} onWindow={look}>
            <Bars bars={answer.bars} window={window} width={width} />
            <EventMarks events={answer.events} window={window} width={width} />
            <TimeHandles window={window} width={width} unit={unit} />
          </Plot>
        )}
      </div>
      <TimeCounts all={all.data} spread={answer.spread} />
    </section>
  );
}

function inSight(window: Window) {
  return { unit: unitFor(window), from: dateAt(window.first, 'day'), to: dateAt(window.last, 'day') };
}

/** From the first year in which anything is counted to the last. */
function wholeOf(bars: readonly { readonly at: string }[]): Window | null {
  const first = windowOf(bars[0]?.at ?? '');
  const last = windowOf(bars.at(-1)?.at ?? '');
  return first === null || last === null ? null : { first: first.first, last: last.last };
}
