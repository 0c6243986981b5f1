import { fileURLToPath } from 'node:url';
import type { NodeBrief, Relation } from 'entente/contract/model/index.ts';
import { graphOf } from 'seed/graph/graph.ts';
import { profileOf } from 'seed/graph/profile.ts';
import { readSeed } from 'seed/read.ts';
import type { GeneratedGraph } from './scale-free.ts';

/**
 * The graph that ships, as far as the drawing needs to know it.
 *
 * @throws where the seed has mistakes
 */
export function seedGraph(): GeneratedGraph {
  const { seed } = readSeed(fileURLToPath(new URL('../../seed', import.meta.url)));
  if (seed === undefined) throw new Error('The seed has mistakes: npm run seed:check tells which.');
  const profile = profileOf(seed.ontology.value);
  const { nodes, relations } = graphOf(seed);
  const types = new Map(profile.types.map((type) => [type.name, type]));
  const kinds = new Set(profile.kinds.map(({ name }) => name));
  const degrees = new Map<string, number>();
  for (const { from, to } of relations)
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    profile,
    nodes: nodes.map(({ key, labels, properties }): NodeBrief => {
      const caption = String(properties['caption'] ?? key);
      const kind = labels.find((label) => kinds.has(label)) ?? '';
      return { ref: key, caption, kind, labels: [...labels], degree: degrees.get(key) ?? 0 };
    }),
    relations: relations.map(({ key, type, from, to, properties }): Relation => {
      const begins = properties['begins'];
      return {
        ref: key,
        type,
        from,
        to,
        statement: null,
        temporality: types.get(type)?.temporality ?? 'state',
        time: {
          begins: typeof begins === 'string' ? begins : null,
          ends: null,
          attested: [],
          basis: 'stated',
          answer: null,
        },
        polarity: types.get(type)?.polarity ?? 0,
        modality: null,
        contested: properties['contested'] === true,
        properties: {},
        evidence: [],
        writtenAt: null,
      };
    }),
  };
}
