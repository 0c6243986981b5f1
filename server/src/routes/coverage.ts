import type { CallAnswer } from '#contract/http/index.ts';
import { nothingAsked, type Profile } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { toAskedParameters } from '#graph/asked.ts';
import { restriction } from '#graph/filters.ts';
import { refOf, toNodeBrief } from '#graph/node.ts';
import { textOf } from '#graph/properties.ts';
import { readingOf } from '#graph/reading.ts';
import { publishedOn } from '#graph/recorded.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { metaLabel } from '#profile/meta-label.ts';
import { apartQuery } from '#queries/graph/apart.ts';
import { coverageQuery } from '#queries/graph/coverage.ts';
import { coveredYearsQuery } from '#queries/graph/covered-years.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { sourcesQuery } from '#queries/graph/sources.ts';
import { readFilters } from '#queries/read-filters.ts';

/** So many relations, and so many nodes, are read. */
const mostRead = 200_000;
/** There are no more years from 0000 to 9999. */
const mostYears = 10_000;

type Answer = CallAnswer<'coverage'>;

const coverage: Handler<'coverage'> = async ({ parameters, reader, profile }) => {
  const filters = await readFilters(reader, profile, parameters);
  const dated = {
    types: filters.types,
    asked: filters.asked ?? toAskedParameters(nothingAsked, profile),
    read: mostRead,
  };
  const { nodes, relations } = await reader.one(fingerprintQuery, {});
  const types = await reader.many(coverageQuery, dated);
  const years = await reader.many(coveredYearsQuery, { ...dated, most: mostYears });
  const pairs = await reader.one(apartQuery, {
    ...readingOf(profile),
    ...filters,
    kinds: restriction(parameters.kinds),
    excluded: [metaLabel, ...(profile.sourceLabel === null ? [] : [profile.sourceLabel])],
    read: mostRead,
    most: parameters.limit,
  });
  const refs = new Map(pairs.nodes.map((node) => [node.id, refOf(node)]));
  return {
    types,
    years: gapsIn(years.map(({ year }) => year)),
    pairs: {
      nodes: pairs.nodes.map((node) => toNodeBrief(node, profile)),
      apart: pairs.apart.map(([one, other]) => [refs.get(one) ?? one, refs.get(other) ?? other]),
    },
    sources: await sourcesOf(reader, profile),
    complete: Math.max(nodes, relations) <= mostRead,
    queries: reader.sent,
  };
};

/** @param years in their order */
function gapsIn(years: readonly string[]): Answer['years'] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const covered = new Set(years);
  const all = Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) =>
    String(Number(first) + place).padStart(4, '0'),
  );
  return { first, last, without: all.filter((year) => !covered.has(year)) };
}

async function sourcesOf(reader: Reader, profile: Profile): Promise<Answer['sources']> {
  const rows =
    profile.sourceLabel === null
      ? []
      : await reader.many(withNames(sourcesQuery, { label: profile.sourceLabel }), readingOf(profile));
  const days = rows.map(({ properties }) => publishedOn(properties, profile));
  const earliest = days.flatMap(({ earliest: day }) => day ?? []).sort();
  const latest = days.flatMap(({ latest: day }) => day ?? []).sort();
  return {
    total: rows.length,
    undated: days.filter((day) => day.earliest === null && day.latest === null).length,
    earliest: earliest[0] ?? null,
    latest: latest.at(-1) ?? null,
    publishers: countPublishers(rows.map(({ properties }) => textOf(properties, 'publisher'))),
  };
}

/** The most frequent first. */
function countPublishers(publishers: readonly (string | null)[]): Answer['sources']['publishers'] {
  const counts = new Map<string | null, number>();
  for (const publisher of publishers) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .map(([publisher, sources]) => ({ publisher, sources }))
    .sort((one, other) => other.sources - one.sources);
}

export const coverageRoutes = { coverage } satisfies Partial<Handlers>;
