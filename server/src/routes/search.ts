import type { Handler } from '#http/handler.ts';
import { readFilters } from '#queries/read-filters.ts';
import { findNodes } from '#queries/search/find-nodes.ts';
import { nearestNodes } from '#queries/search/nearest-nodes.ts';
import { underFilters } from '#queries/search/under-filters.ts';

const search: Handler<'search'> = async ({ parameters, reader, profile }) => {
  const { q, kinds, limit } = parameters;
  const { hits, ...found } = await findNodes(reader, profile, { typed: q, kinds, limit });
  const filters = await readFilters(reader, profile, parameters);
  const left = await underFilters(
    reader,
    profile,
    filters,
    hits.map(({ id }) => id),
  );
  const nearest = hits.length > 0 ? [] : await nearestNodes(reader, profile, { typed: q, kinds });
  return {
    ...found,
    nearest,
    hits: hits.map(({ id, node, matched }) => ({ node, matched, ...left(id) })),
    queries: reader.sent,
  };
};

export const searchRoutes = { search };
