import type { CallAnswer } from '#contract/http/index.ts';
import { daysOf, endOfTime, nothingAsked, type Profile } from '#contract/model/index.ts';
import { toAskedParameters, toDatesParameter } from '#graph/asked.ts';
import { restriction } from '#graph/filters.ts';
import { toNodeBrief } from '#graph/node.ts';
import { withBounds } from '#graph/properties.ts';
import { readingOf } from '#graph/reading.ts';
import { datesOfNode } from '#graph/recorded.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { datedNodesQuery } from '#queries/graph/dated-nodes.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { timelineQuery } from '#queries/graph/timeline.ts';
import { readFilters } from '#queries/read-filters.ts';

/** So many relations, and so many nodes, are read. */
const mostRead = 200_000;
/** So many counts are answered by the database. */
const mostCounts = 20_000;

/** How many letters of a day name a year, a month, a day. */
const lengthOf = { year: 4, month: 7, day: 10 } as const;

type Answer = CallAnswer<'timeline'>;

const timeline: Handler<'timeline'> = async ({ parameters, reader, profile }) => {
  const { unit, kinds, limit } = parameters;
  const filters = await readFilters(reader, profile, parameters);
  const { nodes, relations } = await reader.one(fingerprintQuery, {});
  const span = {
    from: (parameters.from && daysOf(parameters.from)?.first) || '0000-01-01',
    to: (parameters.to && daysOf(parameters.to)?.last) || endOfTime,
  };
  const counts = await reader.many(timelineQuery, {
    types: filters.types,
    asked: filters.asked ?? toAskedParameters(nothingAsked, profile),
    ...span,
    size: lengthOf[unit],
    read: mostRead,
    most: mostCounts,
  });
  const { begins, ends } = profile.properties.time?.nodes ?? {};
  const names = [...(begins ?? []), ...(ends ?? [])].flatMap((date) => withBounds(date));
  const events = await reader.one(datedNodesQuery, {
    ...readingOf(profile),
    ...filters,
    ...span,
    kinds: restriction(kinds),
    begins: toDatesParameter(begins, false),
    ends: toDatesParameter(ends, true),
    sourceLabel: profile.sourceLabel,
    isolated: filters.types === null && filters.asked === null,
    names,
    read: mostRead,
    limit,
  });
  const sum = (what: string) =>
    counts.reduce((all, row) => (row.what === what && row.at === '' ? all + row.relations : all), 0);
  return {
    bars: toBars(counts),
    relations: {
      shown: sum('shown'),
      hidden: sum('hidden'),
      undated: sum('undated'),
      timeless: sum('timeless'),
    },
    spread: counts.reduce((all, { at, relations: some }) => (at === 'spread' ? all + some : all), 0),
    complete: Math.max(nodes, relations) <= mostRead && counts.length < mostCounts,
    events: toEvents(events.nodes, names, profile),
    eventsTotal: { value: events.total, exact: nodes <= mostRead },
    queries: reader.sent,
  };
};

type Counted = { readonly what: string; readonly at: string; readonly relations: number };

function toBars(counts: readonly Counted[]): Answer['bars'] {
  const bars = new Map<string, Answer['bars'][number]>();
  for (const { what, at, relations } of counts) {
    if (at === '' || at === 'spread') continue;
    const bar = bars.get(at) ?? { at, begins: 0, ends: 0, happens: 0 };
    bars.set(at, { ...bar, [what]: relations });
  }
  return [...bars.values()];
}

type DatedNode = (typeof datedNodesQuery)['row']['_output']['nodes'][number];

function toEvents(nodes: readonly DatedNode[], names: readonly string[], profile: Profile): Answer['events'] {
  const events = nodes.map(({ node, dates }) => {
    const properties = Object.fromEntries(names.map((name, place) => [name, dates[place] ?? null]));
    return { node: toNodeBrief(node, profile), ...datesOfNode(properties, profile) };
  });
  const day = ({ begins, ends }: Answer['events'][number]) =>
    begins?.earliest ?? begins?.latest ?? ends?.earliest ?? ends?.latest ?? '';
  return events.sort((one, other) => (day(one) < day(other) ? -1 : 1));
}

export const timelineRoutes = { timeline } satisfies Partial<Handlers>;
