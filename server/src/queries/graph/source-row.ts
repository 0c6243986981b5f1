import { z } from 'zod';
import { nodeFullRow, nodeRow } from '#graph/node.ts';

/** A node with all its properties. */
export const sourceRow = z
  .object({ node: nodeRow, properties: nodeFullRow.shape.properties })
  .transform(({ node, properties }) => ({ ...node, properties }));
