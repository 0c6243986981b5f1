import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Handler } from '#http/handler.ts';
import { ProblemError } from '#http/problem-error.ts';
import { amongQuery } from '#queries/neighborhood/among.ts';
import { betweenQuery } from '#queries/neighborhood/between.ts';
import { readFilters } from '#queries/read-filters.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { relationQuery } from '#queries/search/relation.ts';
import { resolveRelation } from '#queries/search/resolve.ts';
import { knownNodes, requireNodes } from './known-nodes.ts';

const relation: Handler<'relation'> = async ({ parameters: { ref }, reader, profile }) => {
  const id = await resolveRelation(reader, profile, ref);
  if (id === null)
    throw new ProblemError('unknown-relation', {
      detail: `There is no relation "${ref}" in this graph.`,
      field: 'ref',
      remedy:
        'Use the "ref" of a relation as an answer gives it, for example of GET /api/nodes/{ref}/neighbors.',
    });
  const reading = readingOf(profile);
  const { relation: row, from, to } = await reader.one(relationQuery, { ...reading, id });
  const ends = await reader.many(nodesQuery, { ...reading, ids: [...new Set([from, to])] });
  return {
    relation: toRelation(row, profile),
    nodes: ends.map(({ node }) => toNodeBrief(node, profile)),
    queries: reader.sent,
  };
};

const relationsAmong: Handler<'relationsAmong'> = async ({ parameters, reader, profile }) => {
  const { ids, unknown } = await knownNodes({ reader, profile }, parameters.refs);
  const filters = await readFilters(reader, profile, parameters);
  const { total, relations, bundles } = await reader.one(amongQuery, {
    ...readingOf(profile),
    ...filters,
    ids,
    each: parameters.each,
    limit: parameters.limit,
  });
  return {
    total: { value: total, exact: true },
    relations: relations.map((row) => toRelation(row, profile, filters.asked)),
    bundles,
    unknown,
    queries: reader.sent,
  };
};

const relationsBetween: Handler<'relationsBetween'> = async ({ parameters, reader, profile }) => {
  const { from, to, offset, limit } = parameters;
  const [idOfFrom = '', idOfTo = ''] = await requireNodes({ reader, profile }, [
    ['from', from],
    ['to', to],
  ]);
  const filters = await readFilters(reader, profile, parameters);
  const { total, relations } = await reader.one(betweenQuery, {
    ...readingOf(profile),
    ...filters,
    from: idOfFrom,
    to: idOfTo,
    offset,
    limit,
  });
  return {
    total: { value: total, exact: true },
    offset,
    relations: relations.map((row) => toRelation(row, profile, filters.asked)),
    queries: reader.sent,
  };
};

export const relationRoutes = { relation, relationsAmong, relationsBetween };
