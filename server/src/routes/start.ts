import { mostBetween } from '#contract/http/index.ts';
import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import type { Pair } from '#graph/start/first-drawing.ts';
import { questionsAbout } from '#graph/start/questions.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { amongQuery } from '#queries/neighborhood/among.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { firstNodes } from './start-candidates.ts';

/** A first drawing with more lines than this would show nothing. */
const mostRelations = 1_000;

const start: Handler<'start'> = async ({ parameters: { limit }, reader, profile }) => {
  const ids = await firstNodes(reader, profile, limit);
  const reading = readingOf(profile);
  const rows = await reader.many(nodesQuery, { ...reading, ids });
  const nodes = rows
    .sort((a, b) => ids.indexOf(a.node.id) - ids.indexOf(b.node.id))
    .map(({ node }) => toNodeBrief(node, profile));
  const among = await reader.one(amongQuery, {
    ...reading,
    ids,
    types: null,
    each: mostBetween,
    limit: mostRelations,
  });
  const relations = among.relations.map((relation) => toRelation(relation, profile));
  const pairs = relations.map(({ from, to }): Pair => [from, to]);
  return {
    nodes,
    total: { value: among.total, exact: true },
    relations,
    bundles: among.bundles,
    questions: questionsAbout(nodes, pairs),
    queries: reader.sent,
  };
};

export const startRoutes = { start } satisfies Partial<Handlers>;
