import { endOfTime } from 'entente/contract/model/day.ts';
import type { LifeStep } from './life-of.ts';
import { spread } from './spread.ts';

const WIDTH = 300;
const HEIGHT = 44;
const LINE = 16;
const EDGE = 12;
const RADIUS = 8;
const DAY = 86_400_000;
const YEAR = 365.25;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** The steps of a life on a line of time, by their numbers in the list: how vague a date is, is to be seen. */
export function LifeLine({ steps }: { readonly steps: readonly LifeStep[] }) {
  const dated = steps.flatMap((step, nth) => {
    const { earliest, latest } = step.begins;
    const known = earliest ?? latest;
    if (known === null) return [];
    return [
      { step, number: nth + 1, from: dayNumber(earliest ?? known), to: dayNumber(latest ?? known) + 1 },
    ];
  });
  if (dated.length === 0) return null;
  const lasts = dated.flatMap(({ step: { ends, sureUntil } }) =>
    [ends?.latest, ends?.earliest, sureUntil].flatMap((day) =>
      day == null || isOpen(day) ? [] : dayNumber(day),
    ),
  );
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ to }) => to), ...lasts, first + YEAR) + YEAR / 2;
  const x = (day: number) => EDGE + ((day - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const places = spread(
    dated.map(({ from, to }) => x((from + to) / 2)),
    2 * RADIUS + 1,
    WIDTH - EDGE,
  );
  return (
    <svg className="life-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" aria-hidden>
      <path className="life-axis" d={`M${EDGE} ${LINE}H${WIDTH - EDGE}`} />
      {dated
        .filter(({ step }) => step.ends !== null)
        .map(({ step, number, to }) => {
          const sure = Math.max(x(to) + 2, step.sureUntil === null ? 0 : x(dayOrLast(step.sureUntil, last)));
          const end = knownEnd(step);
          const until = end === null ? WIDTH - EDGE : Math.max(sure, x(end));
          return (
            <g key={number} className="life-lasting">
              <path d={`M${x(to)} ${LINE}H${sure}`} />
              <path className="life-unsure" d={`M${sure} ${LINE}H${until}`} />
            </g>
          );
        })}
      {dated.map(({ step: { stage }, number, from, to }, nth) => (
        <g key={number} className="life-mark" data-stage={stage}>
          <path className="life-vague" d={`M${x(from)} ${LINE + RADIUS + 3}H${x(to)}`} />
          <circle cx={places[nth]} cy={LINE} r={RADIUS} />
          <text x={places[nth]} y={LINE + 3.5} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
      <text className="life-year" x={0} y={HEIGHT - 3}>
        {yearOf(first)}
      </text>
      <text className="life-year" x={WIDTH} y={HEIGHT - 3} textAnchor="end">
        {yearOf(last - YEAR / 2)}
      </text>
    </svg>
  );
}

/** The last day on which it can have ended; null where that is unknown, or has not come. */
function knownEnd({ ends }: LifeStep): number | null {
  const day = ends?.latest ?? null;
  return day === null || isOpen(day) ? null : dayNumber(day);
}

function dayOrLast(day: string, last: number): number {
  return isOpen(day) ? last : dayNumber(day);
}

function isOpen(day: string): boolean {
  return day === endOfTime;
}
