import { daysOf, endOfTime } from './day.ts';
import type { DayBounds } from './edtf.ts';
import type { Answer, Asked, Reliance } from './held.ts';

/** What may be asked of the time and the evidence of relations, as the filters of a call have it. */
export interface TimeFilters {
  readonly asOf?: string | undefined;
  readonly during?: string | undefined;
  readonly knownBy?: string | undefined;
  readonly possible: 'include' | 'exclude';
  readonly undated: 'include' | 'exclude';
  readonly contested: 'include' | 'exclude' | 'only';
  readonly sources: readonly string[];
}

/** A source and the days on which it can have been published. */
export interface Published extends DayBounds {
  readonly source: string;
}

/** What is asked, and which answers satisfy it. */
export interface AskedOfRelations extends Asked {
  readonly accepted: readonly Answer[];
  /** Whether a date was asked, so that each relation has an answer to it. */
  readonly dates: boolean;
  readonly contested: TimeFilters['contested'];
}

/** A period from the first day of one plain date to the last day of another; `..` is open. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/**
 * What filters ask of the time and the evidence of relations; `null` where they ask nothing.
 *
 * @param published the sources of the graph; needed where `knownBy` is asked
 */
export function askedBy(filters: TimeFilters, published: readonly Published[]): AskedOfRelations | null {
  const { asOf, during, knownBy, possible, undated, contested, sources } = filters;
  const time = timeAsked(filters);
  const dates = [asOf, during, knownBy].some((date) => date !== undefined);
  if (!dates && undated === 'include' && contested === 'include' && sources.length === 0) return null;
  const doubtful: Answer[] = undated === 'exclude' ? ['may'] : ['may', 'undated'];
  return {
    ...time,
    relied: reliedOn(sources, knownBy, published),
    accepted: possible === 'exclude' ? ['holds'] : ['holds', ...doubtful],
    dates,
    contested,
  };
}

/** Reads `1940/1945`, `1940/..` or `../1945-08-15`; `undefined` for everything else, and where it ends before it begins. */
export function readPeriod(text: string): Period | undefined {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || end === undefined || rest.length > 0) return undefined;
  const first = start === '..' ? '' : daysOf(start)?.first;
  const last = end === '..' ? endOfTime : daysOf(end)?.last;
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** Asks nothing: every relation satisfies it. */
export const nothingAsked: AskedOfRelations = {
  what: 'known',
  first: '',
  last: endOfTime,
  relied: [{ all: true, only: null, except: [], sourceless: true }],
  accepted: ['holds'],
  dates: false,
  contested: 'include',
};

const everyDay: Period = { first: '', last: endOfTime };

function timeAsked({ asOf, during, undated }: TimeFilters): Pick<Asked, 'what' | 'first' | 'last'> {
  const days = asOf === undefined ? undefined : daysOf(asOf);
  if (days !== undefined) return { what: 'asOf', ...days };
  const period = during === undefined ? undefined : readPeriod(during);
  if (period !== undefined) return { what: 'during', ...period };
  return { what: undated === 'exclude' ? 'dated' : 'known', ...everyDay };
}

/**
 * Known by a date is what was published by then for sure, and may be what has no date of publication,
 * or one that lies on both sides. So there are two ways of seeing it.
 */
function reliedOn(
  sources: readonly string[],
  knownBy: string | undefined,
  published: readonly Published[],
): Reliance[] {
  const chosen = sources.length === 0 ? null : sources;
  const until = knownBy === undefined ? undefined : daysOf(knownBy)?.last;
  if (until === undefined)
    return [{ all: chosen === null, only: chosen, except: [], sourceless: chosen === null }];
  const late = published.filter(({ latest }) => latest !== null && latest > until);
  const inTime = published.flatMap(({ source, latest }) =>
    latest !== null && latest <= until ? [source] : [],
  );
  return [
    {
      all: false,
      only: chosen === null ? inTime : inTime.filter((source) => chosen.includes(source)),
      except: [],
      sourceless: false,
    },
    { all: false, only: chosen, except: late.map(({ source }) => source), sourceless: chosen === null },
  ];
}
