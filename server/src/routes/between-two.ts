import type { z } from 'zod';
import type { CallAnswer } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import { restriction } from '#graph/filters.ts';
import { toNodeBrief } from '#graph/node.ts';
import { polarityOf } from '#graph/polarity.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { betweenQuery } from '#queries/neighborhood/between.ts';
import { sharedQuery } from '#queries/neighborhood/shared.ts';
import { standsQuery } from '#queries/neighborhood/stands.ts';
import { readFilters } from '#queries/read-filters.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { requireNodes } from './known-nodes.ts';

/** So many relations of each of the two are read to see who stands with whom. */
const mostRead = 50_000;
/** So many relations of one that both share are told with it. */
const mostOfShared = 6;

type Stands = CallAnswer<'betweenTwo'>['stands'];
type StandsRow = z.infer<typeof standsQuery.row>;

const betweenTwo: Handler<'betweenTwo'> = async ({ parameters, reader, profile }) => {
  const { limit } = parameters;
  const [one = '', other = ''] = await requireNodes({ reader, profile }, [
    ['one', parameters.one],
    ['other', parameters.other],
  ]);
  if (one === other)
    throw new ProblemError('invalid-parameter', {
      detail: 'Between a node and itself there is nothing to tell.',
      field: 'other',
      remedy: 'Give the "ref" of another node.',
    });
  const filters = await readFilters(reader, profile, parameters);
  const reading = readingOf(profile);
  const kinds = restriction(parameters.kinds);
  const found = await reader.many(nodesQuery, { ...reading, ids: [one, other] });
  const two = [one, other].flatMap((id) => found.flatMap(({ node }) => (node.id === id ? [node] : [])));
  const direct = await reader.one(betweenQuery, {
    ...reading,
    ...filters,
    from: one,
    to: other,
    offset: 0,
    limit: parameters.relations,
  });
  const shared = await reader.one(sharedQuery, {
    ...reading,
    ...filters,
    ids: [one, other],
    kinds,
    direction: 'any',
    each: mostOfShared,
    offset: 0,
    limit,
  });
  const rows = await reader.many(standsQuery, {
    ...reading,
    ...filters,
    ...polarityOf(profile),
    one,
    other,
    kinds,
    read: mostRead,
    limit,
  });
  const complete = two.every(({ degree }) => degree <= mostRead);
  const toOurs = (row: (typeof direct.relations)[number]) => toRelation(row, profile, filters.asked);
  return {
    nodes: two.map((node) => toNodeBrief(node, profile)),
    direct: { total: { value: direct.total, exact: true }, relations: direct.relations.map(toOurs) },
    shared: {
      total: { value: shared.total, exact: true },
      nodes: shared.neighbors.map(({ node }) => toNodeBrief(node, profile)),
      relations: shared.neighbors.flatMap(({ joins }) => joins.flatMap((join) => join.relations.map(toOurs))),
    },
    stands: {
      one: standing('one'),
      other: standing('other'),
      both: standing('both'),
      neither: standing('neither'),
    },
    read: { relations: mostRead, complete },
    queries: reader.sent,
  };

  function standing(side: keyof Stands): Stands[keyof Stands] {
    return standingOf(
      rows.find((row) => row.side === side),
      profile,
      complete,
    );
  }
};

function standingOf(row: StandsRow | undefined, profile: Profile, exact: boolean): Stands[keyof Stands] {
  return {
    total: { value: row?.total ?? 0, exact },
    nodes: (row?.nodes ?? []).map(({ node, one, other }) => ({
      node: toNodeBrief(node, profile),
      one,
      other,
    })),
  };
}

export const betweenTwoRoutes = { betweenTwo } satisfies Partial<Handlers>;
