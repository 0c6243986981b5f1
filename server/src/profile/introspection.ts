import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { nameQuery } from '#queries/graph/name.ts';
import { lookAtLabels } from './look-at-labels.ts';
import { lookAtTypes, onlyFamily } from './look-at-types.ts';

/**
 * What can be said of any database by looking at it, never at all of it: names from its lists of labels and
 * types, numbers from its count store, the rest guessed from samples.
 */
export async function introspect(reader: Reader): Promise<Profile> {
  const { name } = await reader.one(nameQuery, {});
  const { kinds, hiddenLabels, description } = await lookAtLabels(reader);
  return {
    name,
    description: null,
    origin: 'introspection',
    dataVersion: null,
    sourceLabel: null,
    indexed: false,
    hiddenLabels,
    kinds,
    families: [onlyFamily],
    types: await lookAtTypes(reader, kinds),
    properties: {
      key: null,
      description,
      names: null,
      statement: null,
      modality: null,
      polarity: null,
      contested: null,
      time: null,
      evidence: null,
      writtenAt: null,
    },
    viewpoints: [],
  };
}
