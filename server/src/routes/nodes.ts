import { toNodeBrief, toNodeFull } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import type { Handler } from '#http/handler.ts';
import { nodeQuery } from '#queries/search/node.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { knownNodes, requireNodes } from './known-nodes.ts';

const node: Handler<'node'> = async ({ parameters: { ref }, reader, profile }) => {
  const [id = ''] = await requireNodes({ reader, profile }, [['ref', ref]]);
  const row = await reader.one(nodeQuery, { ...readingOf(profile), id });
  return { node: toNodeFull(row.node, profile), queries: reader.sent };
};

/** In the order in which they were asked for. */
const nodes: Handler<'nodes'> = async ({ parameters: { refs }, reader, profile }) => {
  const { ids, unknown } = await knownNodes({ reader, profile }, refs);
  const rows = await reader.many(nodesQuery, { ...readingOf(profile), ids });
  const found = new Map(rows.map((row) => [row.node.id, toNodeBrief(row.node, profile)]));
  return { nodes: ids.flatMap((id) => found.get(id) ?? []), unknown, queries: reader.sent };
};

export const nodeRoutes = { node, nodes };
