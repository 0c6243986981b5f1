import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { sampledProperties, surveyParameters } from './sampled.ts';

export const surveyNodesQuery = defineQuery({
  name: 'graph/survey-nodes',
  parameters: surveyParameters,
  row: z.object({
    labels: z.array(z.string()),
    count: z.int().positive(),
    sample: z.array(sampledProperties),
  }),
  example: { most: 1_000, each: 2 },
});
export type SurveyedNodes = z.infer<typeof surveyNodesQuery.row>;
