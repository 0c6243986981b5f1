import { z } from 'zod';
import { plainValue } from '#contract/model/index.ts';
import { howMuch, queryParameters } from './query.ts';

/** Prepared questions: each a file with Cypher, and what a person needs to know to ask it. */

const named = {
  name: z.string().min(1).describe('As the query writes it, without the $.'),
  label: z.string().min(1).describe('What is asked for, in words.'),
  explanation: z.string().nullable(),
};

/** What a question wants to be told, by what is given for it. */
const questionParameter = z.discriminatedUnion('is', [
  z.object({
    ...named,
    is: z.literal('node'),
    kinds: z.array(z.string()).describe('Only nodes of these kinds make sense; none named: of any.'),
    usual: z.null(),
  }),
  z.object({ ...named, is: z.literal('type'), usual: z.string().nullable() }).describe('A type of relation.'),
  z.object({ ...named, is: z.literal('kind'), usual: z.string().nullable() }).describe('A kind of node.'),
  z
    .object({ ...named, is: z.literal('date'), usual: z.string().nullable() })
    .describe('A year, a month or a day: 2019, 2023-03 or 2015-11-02.'),
  z.object({
    ...named,
    is: z.literal('number'),
    least: z.int(),
    most: z.int(),
    usual: z.int().nullable(),
  }),
  z.object({ ...named, is: z.literal('text'), usual: z.string().nullable() }),
]);

export const libraryQuestion = z.object({
  name: z.string().describe('By which it is asked.'),
  title: z.string(),
  explanation: z.string(),
  generic: z.boolean().describe('Whether it can be asked of any graph.'),
  parameters: z.array(questionParameter).describe('What must be given; where `usual` is not null, may be.'),
  example: z
    .record(z.string(), plainValue)
    .nullable()
    .describe('Values with which it answers something; null where this graph has no such nodes.'),
  cypher: z.string(),
});

export const libraryAnswer = z.object({
  questions: z.array(libraryQuestion).describe('What can be asked of this graph.'),
  unfit: z
    .array(z.object({ name: z.string(), title: z.string(), lacks: z.array(z.string()) }))
    .describe('What cannot, as the graph lacks what it is about.'),
  broken: z
    .array(
      z.object({
        file: z.string(),
        line: z.int().positive().nullable(),
        detail: z.string(),
        remedy: z.string(),
      }),
    )
    .describe('Files that are no questions yet, and what to mend in them.'),
});

export const askLibrary = z.strictObject({
  parameters: queryParameters.describe(
    'By name: a ref for a node; the name of a type or kind; a date as text; a number; a text.',
  ),
  ...howMuch,
});

export type LibraryQuestion = z.infer<typeof libraryQuestion>;
