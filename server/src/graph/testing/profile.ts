import {
  noRoles,
  type Profile,
  type Relation,
  type RelationType,
  type SpanRole,
} from '#contract/model/index.ts';

/** Dates as known with day bounds beside them, as the graph that ships stores them. For tests. */
export const storedBounds: SpanRole = {
  begins: [{ property: 'begins', form: 'bounds' }],
  ends: [{ property: 'ends', form: 'bounds' }],
  attested: [{ property: 'attested', form: 'bounds' }],
  endIs: 'last-day',
  emptyEnd: 'unknown',
  basis: 'basis',
};

/** A small profile with everything that a graph may record. For tests. */
export const someProfile: Profile = {
  name: 'test',
  description: null,
  origin: 'meta',
  dataVersion: null,
  sourceLabel: 'Source',
  indexed: true,
  nameIndexes: [],
  keyLabels: [],
  hiddenLabels: ['Entity', 'Source'],
  kinds: [kind('State'), kind('Person'), kind('Event')],
  families: [
    { name: 'friends', label: 'friends', color: '#00ff00', line: 'solid' },
    { name: 'foes', label: 'foes', color: '#ff0000', line: 'solid' },
    { name: 'places', label: 'places', color: '#0000ff', line: 'dotted' },
  ],
  types: [
    type('ALLY_OF', 'is allied with', 'is allied with', { symmetric: true, polarity: 1 }),
    type('MET', 'met', 'met', { temporality: 'occurrence', symmetric: true }),
    type('DISPUTES', 'disputes', 'is disputed by', { family: 'foes', polarity: -1 }),
    type('LOCATED_IN', 'lies in', 'holds', { family: 'places', temporality: 'timeless' }),
  ],
  properties: {
    key: 'key',
    description: 'description',
    names: { texts: 'names', languages: 'nameLanguages', scripts: 'nameScripts', sides: 'nameSides' },
    statement: 'statement',
    modality: 'modality',
    polarity: 'polarity',
    contested: 'contested',
    opposes: 'opposes',
    time: { relations: storedBounds, nodes: storedBounds },
    evidence: {
      sources: 'sourceKeys',
      paragraphs: 'sourceParagraphs',
      stances: 'sourceStances',
      beginsSources: 'beginsSources',
      endsSources: 'endsSources',
    },
    writtenAt: 'writtenAt',
  },
  viewpoints: [],
};

/** The same for a graph of which nothing is known but what it looks like. */
export const bareProfile: Profile = {
  ...someProfile,
  origin: 'introspection',
  sourceLabel: null,
  indexed: false,
  nameIndexes: [],
  keyLabels: [],
  hiddenLabels: [],
  properties: noRoles,
};

function kind(name: string): Profile['kinds'][number] {
  return {
    name,
    label: name.toLowerCase(),
    plural: `${name.toLowerCase()}s`,
    definition: null,
    color: '#123456',
    captions: ['caption'],
    count: 0,
  };
}

function type(name: string, label: string, inverse: string, more: Partial<RelationType> = {}): RelationType {
  return {
    name,
    label,
    inverse,
    definition: null,
    family: 'friends',
    polarity: 0,
    temporality: 'state',
    symmetric: false,
    from: [],
    to: [],
    count: 0,
    ...more,
  };
}

/** A well-attested relation, but for what the test says of it. */
export function someRelation(more: Partial<Relation> = {}): Relation {
  return {
    ref: 'r-one',
    type: 'ALLY_OF',
    from: 'japan',
    to: 'us',
    statement: null,
    temporality: 'state',
    time: { begins: '1951', ends: null, attested: [], basis: 'stated', answer: null },
    polarity: 1,
    modality: 'fact',
    contested: false,
    properties: {},
    evidence: [
      { source: 'smith-2020', paragraph: 3, stance: 'asserts' },
      { source: 'kim-2019', paragraph: 12, stance: 'reports' },
    ],
    writtenAt: null,
    ...more,
  };
}
