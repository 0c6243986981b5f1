import { toNodeBrief } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import type { Handler } from '#http/handler.ts';
import { hubsQuery } from '#queries/graph/hubs.ts';

/** So many nodes are looked at: more take longer than anybody waits for a preview. */
const mostRead = 2_000_000;

const hubs: Handler<'hubs'> = async ({ parameters: { above, limit }, reader, profile }) => {
  const { read, total, nodes } = await reader.one(hubsQuery, {
    ...readingOf(profile),
    above,
    limit,
    read: mostRead,
  });
  return {
    total: { value: total, exact: read < mostRead },
    nodes: nodes.map((row) => toNodeBrief(row, profile)),
    queries: reader.sent,
  };
};

export const hubRoutes = { hubs };
