import { z } from 'zod';
import { defineQuery } from '#db/query.ts';
import { sampledProperties, surveyParameters } from './sampled.ts';

export const surveyRelationsQuery = defineQuery({
  name: 'graph/survey-relations',
  parameters: surveyParameters,
  row: z.object({
    type: z.string(),
    from: z.array(z.string()),
    to: z.array(z.string()),
    count: z.int().positive(),
    sample: z.array(sampledProperties),
  }),
  example: { most: 1_000, each: 2 },
});
export type SurveyedRelations = z.infer<typeof surveyRelationsQuery.row>;
