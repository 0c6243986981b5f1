import type { Handler } from '#http/handler.ts';
import { findPaths } from '#queries/paths/find-paths.ts';
import { requireNodes } from './known-nodes.ts';

const paths: Handler<'paths'> = async ({ parameters, reader, profile }) => {
  const [from = '', to = ''] = await requireNodes({ reader, profile }, [
    ['from', parameters.from],
    ['to', parameters.to],
  ]);
  const { maximumLength, limit } = parameters;
  const found = await findPaths(reader, profile, { from, to, filters: parameters, maximumLength, limit });
  return { ...found, queries: reader.sent };
};

export const pathRoutes = { paths };
