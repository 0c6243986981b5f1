import type { Handler } from '#http/handler.ts';
import { findNodes } from '#queries/search/find-nodes.ts';

const search: Handler<'search'> = async ({ parameters: { q, kinds, limit }, reader, profile }) => ({
  ...(await findNodes(reader, profile, { typed: q, kinds, limit })),
  queries: reader.sent,
});

export const searchRoutes = { search };
