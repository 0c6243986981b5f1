import { z } from 'zod';
import { plainValue } from '#contract/model/index.ts';
import { datesParameter } from '#graph/asked.ts';
import { filterParameters, kindsParameters } from '#graph/filters.ts';
import { nodeRow } from '#graph/node.ts';
import { nodeParameters } from '#graph/reading.ts';
import { defineFilteredQuery } from '#queries/define-filtered-query.ts';
import { exampleReading } from '#queries/example.ts';

/** The best connected first. */
export const datedNodesQuery = defineFilteredQuery({
  name: 'graph/dated-nodes',
  parameters: z.object({
    ...nodeParameters.shape,
    ...kindsParameters.shape,
    ...filterParameters.shape,
    begins: datesParameter,
    ends: datesParameter,
    from: z.string(),
    to: z.string(),
    sourceLabel: z.string().nullable(),
    /** Whether nodes without relations are asked for as well. */
    isolated: z.boolean(),
    /** Names of the properties to answer. */
    names: z.array(z.string()),
    read: z.int(),
    limit: z.int(),
  }),
  /** The values of the properties in the order of their names. */
  row: z.object({
    total: z.int().nonnegative(),
    nodes: z.array(z.object({ node: nodeRow, dates: z.array(plainValue) })),
  }),
  example: {
    ...exampleReading,
    kinds: null,
    types: null,
    begins: [
      {
        property: 'begins',
        form: 'bounds',
        earliest: 'beginsEarliest',
        latest: 'beginsLatest',
        isEnd: false,
      },
    ],
    ends: [],
    from: '0000-01-01',
    to: '9999-12-31',
    sourceLabel: 'Source',
    isolated: true,
    names: ['begins'],
    read: 1_000,
    limit: 3,
  },
});
