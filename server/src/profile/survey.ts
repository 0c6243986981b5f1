import type { Reader } from '#db/reader.ts';
import { mostSurveyed } from '#queries/graph/most-surveyed.ts';
import { type SurveyedNodes, surveyNodesQuery } from '#queries/graph/survey-nodes.ts';
import { type SurveyedRelations, surveyRelationsQuery } from '#queries/graph/survey-relations.ts';
import type { Found } from './found.ts';
import { metaLabel } from './meta-label.ts';

/** What one look at the first nodes and relations shows. */
export interface Survey {
  readonly nodes: readonly SurveyedNodes[];
  readonly relations: readonly SurveyedRelations[];
}

/** @param each how many of each sort are looked at closely */
export async function takeSurvey(reader: Reader, each: number): Promise<Survey> {
  const parameters = { most: mostSurveyed, each };
  const [nodes, relations] = await Promise.all([
    reader.many(surveyNodesQuery, parameters),
    reader.many(surveyRelationsQuery, parameters),
  ]);
  return { nodes: nodes.filter(({ labels }) => !labels.includes(metaLabel)), relations };
}

/** The nodes and relations of a survey by their labels and types. */
export function examplesFrom({ nodes, relations }: Survey): NonNullable<Found['examples']> {
  return {
    nodes: nodes.flatMap(({ labels, sample }) => labels.map((of) => ({ of, properties: sample }))),
    relations: relations.map(({ type, sample }) => ({ of: type, properties: sample })),
  };
}

/** How many nodes carry each label, and how many relations are of each type. */
export interface Counts {
  readonly labels: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

/** How often each label, and each type, was seen. */
export function countsIn({ nodes, relations }: Survey): Counts {
  const labels = new Map<string, number>();
  for (const row of nodes) for (const label of row.labels) add(labels, label, row.count);
  const types = new Map<string, number>();
  for (const row of relations) add(types, row.type, row.count);
  return { labels, types };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
