import { type Profile, profile, type SpanRole } from 'entente/contract/model/index.ts';
import { hiddenLabels, type Ontology } from '#format/ontology.ts';

/** Dates as known, with day bounds beside them. */
const time: SpanRole = {
  begins: [{ property: 'begins', form: 'bounds' }],
  ends: [{ property: 'ends', form: 'bounds' }],
  attested: [{ property: 'attested', form: 'bounds' }],
  endIs: 'last-day',
  emptyEnd: 'unknown',
  basis: 'basis',
};

/** What a database that holds this seed is, in the terms of the contract. Counts are left to whoever counts. */
export function profileOf(ontology: Ontology): Profile {
  return profile.parse({
    name: ontology.name,
    description: ontology.description,
    origin: 'meta',
    dataVersion: null,
    sourceLabel: 'Source',
    indexed: true,
    nameIndexes: [],
    keyLabels: [],
    hiddenLabels: [...hiddenLabels],
    kinds: ontology.kinds.map((kind) => ({ ...kind, captions: ['caption'], count: 0 })),
    families: ontology.families,
    types: ontology.types.map(({ example: _, inherits: __, ...type }) => ({ ...type, count: 0 })),
    viewpoints: ontology.viewpoints,
    properties: {
      key: 'key',
      description: 'description',
      names: { texts: 'names', languages: 'nameLanguages', scripts: 'nameScripts', sides: 'nameSides' },
      statement: 'statement',
      modality: 'modality',
      polarity: 'polarity',
      contested: 'contested',
      opposes: 'opposes',
      time: { relations: time, nodes: time },
      evidence: {
        sources: 'sourceKeys',
        paragraphs: 'sourceParagraphs',
        stances: 'sourceStances',
        beginsSources: 'beginsSources',
        endsSources: 'endsSources',
      },
      writtenAt: 'writtenAt',
    },
  } satisfies Profile);
}
