import type { SourceBrief } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import { type NodeFullRow, refOf, toNodeBrief, toNodeFull } from '#graph/node.ts';
import { textOf } from '#graph/properties.ts';
import { readingOf } from '#graph/reading.ts';
import { publishedOn } from '#graph/recorded.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler, Handlers, Parameters } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { relianceQuery } from '#queries/graph/reliance.ts';
import { relyingQuery } from '#queries/graph/relying.ts';
import { saidQuery } from '#queries/graph/said.ts';
import { sourceQuery } from '#queries/graph/source.ts';
import { sourcesQuery } from '#queries/graph/sources.ts';
import { nodesQuery } from '#queries/search/nodes.ts';

type Said = Parameters<'source'>['said'];
type EvidenceRole = NonNullable<Profile['properties']['evidence']>;

/** A source, or one paragraph of it. */
interface Cited {
  readonly source: string;
  readonly paragraph: number | null;
}

/** So many relations are read to see what they rely on. */
const mostRead = 500_000;

const sources: Handler<'sources'> = async ({ reader, profile }) => {
  if (profile.sourceLabel === null) return { sources: [], complete: true, queries: [] };
  const query = withNames(sourcesQuery, { label: profile.sourceLabel });
  const rows = await reader.many(query, readingOf(profile));
  const reliance = await relianceOf(reader, profile);
  const found = rows.map((row) => toSource(row, profile, reliance)).sort(byDateAndTitle);
  return { sources: found, complete: reliance.complete, queries: reader.sent };
};

const source: Handler<'source'> = async ({ parameters, reader, profile }) => {
  const { key, said, paragraph = null, limit, offset } = parameters;
  const asked = { source: key, paragraph };
  const row = await findSource(reader, profile, key);
  const reliance = await relianceOf(reader, profile);
  const relying = await relationsRelyingOn(reader, profile, { ...asked, said, limit, offset });
  const counts = await saidBy(reader, profile, asked);
  const ends = await reader.many(nodesQuery, {
    ...readingOf(profile),
    ids: [...new Set(relying.flatMap(({ from, to }) => [from, to]))],
  });
  return {
    source: toSource(row, profile, reliance),
    node: toNodeFull(row, profile),
    total: { value: counts.get(said) ?? 0, exact: reliance.complete },
    said: { alone: counts.get('alone') ?? 0, contested: counts.get('contested') ?? 0 },
    relations: relying.map(({ relation }) => toRelation(relation, profile)),
    nodes: ends.map(({ node }) => toNodeBrief(node, profile)),
    queries: reader.sent,
  };
};

async function findSource(reader: Reader, profile: Profile, key: string): Promise<NodeFullRow> {
  const row =
    profile.sourceLabel === null
      ? undefined
      : await reader.maybeOne(withNames(sourceQuery, { label: profile.sourceLabel }), {
          ...readingOf(profile),
          ref: key,
        });
  if (row !== undefined) return row;
  throw new ProblemError('unknown-source', {
    detail:
      profile.sourceLabel === null
        ? 'This graph names no sources.'
        : `There is no source with the key "${key}".`,
    field: 'key',
    remedy: 'Take a key from /api/sources.',
  });
}

/** How many relations rely on each source, by its key. */
interface Reliance {
  readonly of: ReadonlyMap<string, number>;
  /** False where not all relations were read. */
  readonly complete: boolean;
}

async function relianceOf(reader: Reader, profile: Profile): Promise<Reliance> {
  const { evidence } = profile.properties;
  if (evidence === null) return { of: new Map(), complete: true };
  const { relations } = await reader.one(fingerprintQuery, {});
  const rows = await reader.many(relianceQuery, { sources: evidence.sources, read: mostRead });
  return { of: new Map(rows.map((row) => [row.source, row.relations])), complete: relations <= mostRead };
}

async function relationsRelyingOn(
  reader: Reader,
  profile: Profile,
  page: Cited & { said: Said; limit: number; offset: number },
) {
  const { evidence, key } = profile.properties;
  if (evidence === null) return [];
  return reader.many(relyingQuery, { ...saidParametersOf(profile, evidence), ...page, key });
}

/** How many relations rely on the source, and of these on it alone, and contested. */
async function saidBy(reader: Reader, profile: Profile, asked: Cited): Promise<ReadonlyMap<Said, number>> {
  const { evidence } = profile.properties;
  if (evidence === null) return new Map();
  const rows = await reader.many(saidQuery, { ...saidParametersOf(profile, evidence), ...asked });
  return new Map(rows.map(({ said, relations }) => [said, relations]));
}

function saidParametersOf({ properties }: Profile, { sources, stances, paragraphs }: EvidenceRole) {
  return { sources, stances, paragraphs, contested: properties.contested, read: mostRead };
}

function toSource(row: NodeFullRow, profile: Profile, reliance: Reliance): SourceBrief {
  const node = toNodeBrief(row, profile);
  const key = refOf(row);
  // By these names the format of the meta node has them; a graph without such properties has no such facts.
  return {
    key,
    node,
    title: textOf(row.properties, 'title') ?? node.caption,
    author: textOf(row.properties, 'author'),
    publisher: textOf(row.properties, 'publisher'),
    date: textOf(row.properties, 'date'),
    dateBasis: textOf(row.properties, 'dateBasis'),
    published: publishedOn(row.properties, profile),
    relations: reliance.of.get(key) ?? 0,
  };
}

/** The oldest first by the first day that the date names, those without a date last. */
function byDateAndTitle(one: SourceBrief, other: SourceBrief): number {
  const day = (source: SourceBrief) => /\d[\d-]*/.exec(source.date ?? '')?.[0] ?? '~';
  return compare(day(one), day(other)) || compare(one.title, other.title);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export const sourceRoutes = { sources, source } satisfies Partial<Handlers>;
