import { z } from 'zod';
import { lens, lensWarning, nodeBrief, nodeFull, profile, ref, relation } from '#contract/model/index.ts';
import { betweenTwo } from './between-two.ts';
import { contested, coverage } from './coverage.ts';
import { type Endpoint, none } from './endpoint.ts';
import { askLibrary, libraryAnswer } from './library.ts';
import {
  bundles,
  direction,
  each,
  kinds,
  limit,
  neighborGroup,
  offset,
  queries,
  refs,
  total,
  withFilters,
} from './parts.ts';
import { type path, pathQuestion, pathsAnswer, pathsLine } from './paths.ts';
import { ownQuery, queryAnswer, queryLine } from './query.ts';
import { type RouteName, routes } from './routes.ts';
import { timeline } from './timeline.ts';

const nodePath = z.strictObject({ ref });

const live = {
  route: routes.live,
  summary: 'Is the process up?',
  path: none,
  query: none,
  body: null,
  answer: z.object({ status: z.literal('live') }),
  problems: [],
  example: {},
} as const satisfies Endpoint;

const ready = {
  route: routes.ready,
  summary: 'Does the database answer?',
  path: none,
  query: none,
  body: null,
  answer: z.object({ status: z.literal('ready'), databaseVersion: z.string() }),
  problems: [],
  example: {},
} as const satisfies Endpoint;

const graph = {
  route: routes.graph,
  summary: 'What this graph is: its kinds, types, families, properties, counts.',
  path: none,
  query: none,
  body: null,
  answer: z.object({
    profile,
    counts: z.object({ nodes: total, relations: total }),
    timeExtent: z
      .object({ earliest: z.string(), latest: z.string(), exact: z.boolean() })
      .nullable()
      .describe('`exact: false`: as far as a part of a large graph tells.'),
    dataVersion: z.string().nullable(),
    learning: z
      .object({ known: z.int().nonnegative(), total: z.int().positive() })
      .nullable()
      .describe('Of how many labels and types examples have been looked at so far; null when it is done.'),
    notes: z.array(z.string()).describe('What could not be found out about this database, and why.'),
    suggestions: z
      .array(z.object({ purpose: z.enum(['search', 'key']), text: z.string(), cypher: z.string() }))
      .describe(
        'What its owner could do to make it faster to explore. Nothing here is ever run by this program.',
      ),
  }),
  problems: [],
  example: {},
} as const satisfies Endpoint;

const seenProperty = z.object({
  name: z.string(),
  on: z.array(z.string()).describe('The kinds of nodes, or types of relations, that were seen to have it.'),
  values: z
    .array(z.string())
    .describe('The types of its values as Cypher names them, as STRING or LIST<DATE>.'),
  examples: z.array(z.string()),
});

const properties = {
  route: routes.properties,
  summary:
    'Which properties nodes and relations were seen to have: what captions and times can be read from.',
  path: none,
  query: none,
  body: null,
  answer: z.object({ nodes: z.array(seenProperty), relations: z.array(seenProperty), queries }),
  problems: [],
  example: {},
} as const satisfies Endpoint;

const lensInUse = z.object({
  id: z
    .string()
    .nullable()
    .describe(
      'Null where the lens is too large to be sent along: then it is for --lens. Else, sent as the header Entente-Lens with any call, it makes the answer one seen through this lens.',
    ),
  lens,
  yaml: z.string().describe('The same as a file, with comments: what --lens takes.'),
  profile,
  warnings: z.array(lensWarning),
});

const theLens = {
  route: routes.lens,
  summary: 'The lens in use: that of the header Entente-Lens, else the one that the server was started with.',
  path: none,
  query: none,
  body: null,
  answer: lensInUse,
  problems: [],
  example: {},
} as const satisfies Endpoint;

const lookThrough = {
  route: routes.lookThrough,
  summary:
    'Check a lens, and see the graph through it. Nothing is kept: the id that comes back holds all of it.',
  path: none,
  query: none,
  body: z.strictObject({
    lens: z.record(z.string(), z.unknown()).optional().describe('The lens as JSON. Or give "yaml".'),
    yaml: z.string().min(1).max(200_000).optional().describe('The lens as the text of a file.'),
  }),
  answer: lensInUse,
  problems: ['invalid-lens'],
  example: { body: { lens: { name: 'My graph' } } },
} as const satisfies Endpoint;

const question = z.object({
  text: z.string(),
  ask: z.discriminatedUnion('what', [
    z.object({ what: z.literal('paths'), from: ref, to: ref }),
    z.object({ what: z.literal('neighbors'), of: ref }),
    z.object({ what: z.literal('shared'), of: z.array(ref) }),
  ]),
});

const start = {
  route: routes.start,
  summary: 'What to draw first: the best connected nodes, what joins them, questions to begin with.',
  path: none,
  query: z.strictObject({ limit: limit(24, 100) }),
  body: null,
  answer: z.object({
    nodes: z.array(nodeBrief),
    total: total.describe('How many relations join these nodes, also where not all of them are given.'),
    relations: z.array(relation),
    bundles,
    questions: z.array(question),
    queries,
  }),
  problems: [],
  example: {},
} as const satisfies Endpoint;

const search = {
  route: routes.search,
  summary:
    'Find nodes by any of their names: by prefix, by a word inside, without diacritics, with one typo, in any script. Filters leave out no node: of each it is said how many of its relations satisfy them.',
  path: none,
  query: withFilters({
    q: z.string().trim().min(1, 'must not be empty').max(200).describe('What to look for.'),
    kinds,
    limit: limit(20, 100),
  }),
  body: null,
  answer: z.object({
    total,
    hits: z.array(
      z.object({
        node: nodeBrief,
        matched: z.object({
          text: z.string(),
          how: z.enum(['exact', 'prefix', 'word', 'inside', 'similar', 'key']),
        }),
        relations: total
          .nullable()
          .describe('How many of its relations satisfy the filters; null where none are asked.'),
        outside: z
          .enum(['not-yet', 'over'])
          .nullable()
          .describe(
            'Whether the node itself began for sure after the days that are asked, or ended before them; null where it may be of that time, has no dates, or none is asked.',
          ),
      }),
    ),
    nearest: z
      .array(z.object({ node: nodeBrief, text: z.string() }))
      .describe('Where nothing is found: a few nodes whose names come nearest, each with that name.'),
    searched: z.string().describe('In words: what was searched.'),
    queries,
  }),
  problems: [],
  example: { query: { q: 'takesh' } },
} as const satisfies Endpoint;

const node = {
  route: routes.node,
  summary: 'One node in full.',
  path: nodePath,
  query: none,
  body: null,
  answer: z.object({ node: nodeFull, queries }),
  problems: ['unknown-node'],
  example: { path: { ref: 'japan' } },
} as const satisfies Endpoint;

const nodes = {
  route: routes.nodes,
  summary: 'Many nodes by their refs, as when a view is restored. Refs that are unknown are named.',
  path: none,
  query: none,
  body: z.strictObject({ refs: refs(2000) }),
  answer: z.object({ nodes: z.array(nodeBrief), unknown: z.array(z.string()), queries }),
  problems: [],
  example: { body: { refs: ['japan', 'gsomia'] } },
} as const satisfies Endpoint;

const neighborhood = z.object({
  total,
  offset: z.int().nonnegative(),
  nodes: z.array(nodeBrief),
  relations: z.array(relation),
  bundles,
  queries,
});

const neighbors = {
  route: routes.neighbors,
  summary: 'Distinct neighboring nodes with all relations to them, ranked and paged. `total` counts nodes.',
  path: nodePath,
  query: withFilters({
    direction,
    kinds,
    q: z
      .string()
      .trim()
      .max(200)
      .default('')
      .describe(
        'Only neighbors with such a name, the closest first; empty: all. `searched` says how it was looked for.',
      ),
    sort: z
      .enum(['degree', 'relations', 'caption', 'recent', 'evidence'])
      .default('degree')
      .describe(
        '`recent`: by the latest date on which a relation to it began or is attested; `evidence`: by how many sources its relations have. Only where the graph records that.',
      ),
    each,
    limit: limit(25, 500),
    offset,
  }),
  body: null,
  answer: neighborhood.extend({
    searched: z.string().nullable().describe('In words: which names were searched; null where none were.'),
  }),
  problems: ['unknown-node'],
  example: { path: { ref: 'japan' }, query: { limit: 10 } },
} as const satisfies Endpoint;

const neighborSummary = {
  route: routes.neighborSummary,
  summary: 'What given nodes hide: counts by type, direction and kind, without fetching any of it.',
  path: none,
  query: none,
  body: withFilters({ refs: refs(500) }),
  answer: z.object({
    nodes: z.array(
      z.object({
        ref,
        total,
        groups: z.array(neighborGroup),
      }),
    ),
    unknown: z.array(z.string()),
    queries,
  }),
  problems: [],
  example: { body: { refs: ['japan'] } },
} as const satisfies Endpoint;

const sharedNeighbors = {
  route: routes.sharedNeighbors,
  summary: 'Nodes that are neighbors of all the given ones, with the relations that make them so.',
  path: none,
  query: none,
  body: withFilters({ refs: refs(20), kinds, each, limit: limit(25, 500), offset }),
  answer: neighborhood,
  problems: ['unknown-node'],
  example: { body: { refs: ['japan', 'south-korea'] } },
} as const satisfies Endpoint;

const oneRelation = {
  route: routes.relation,
  summary: 'One relation with its evidence, and its two ends.',
  path: nodePath,
  query: none,
  body: null,
  answer: z.object({ relation, nodes: z.array(nodeBrief), queries }),
  problems: ['unknown-relation'],
  example: { path: { ref: 'r-japan-cooperates-with-south-korea-intelligence' } },
} as const satisfies Endpoint;

const relationsAmong = {
  route: routes.relationsAmong,
  summary: 'Every relation among given nodes; of each pair the first before the second of any other.',
  path: none,
  query: none,
  body: withFilters({ refs: refs(2000), each, limit: limit(2000, 10_000) }),
  answer: z.object({ total, relations: z.array(relation), bundles, unknown: z.array(z.string()), queries }),
  problems: [],
  example: { body: { refs: ['japan', 'south-korea', 'gsomia'] } },
} as const satisfies Endpoint;

const relationsBetween = {
  route: routes.relationsBetween,
  summary:
    'All relations that join two nodes, in either direction, paged; of one node twice, those from it to itself.',
  path: none,
  query: none,
  body: withFilters({ from: ref, to: ref, limit: limit(25, 500), offset }),
  answer: z.object({ total, offset: z.int().nonnegative(), relations: z.array(relation), queries }),
  problems: ['unknown-node'],
  example: { body: { from: 'japan', to: 'south-korea' } },
} as const satisfies Endpoint;

const paths = {
  route: routes.paths,
  summary:
    'How two nodes are connected: paths of distinct nodes under constraints, the shortest first, every hop with all its relations. As a stream (`Accept: application/x-ndjson`), a line for each length as soon as it is searched.',
  path: none,
  query: none,
  body: withFilters(pathQuestion),
  answer: pathsAnswer,
  stream: pathsLine,
  problems: ['unknown-node'],
  example: { body: { from: 'moon', to: 'gsomia' } },
  bodies: {
    'The shortest only': { from: 'moon', to: 'gsomia', longer: 0 },
    'Through Japan, not through publications': {
      from: 'moon',
      to: 'gsomia',
      through: ['japan'],
      avoidKinds: ['Publication'],
    },
    'Not through hubs, one of each meaning': {
      from: 'moon',
      to: 'gsomia',
      maximumDegree: 40,
      onePerMeaning: true,
      maximumLength: 3,
    },
    'All at one moment, for sure, by what was known in 2020': {
      from: 'japan',
      to: 'gsomia',
      timing: 'one-moment',
      possible: 'exclude',
      knownBy: '2020',
      maximumLength: 3,
    },
    'In order of time, during some years': {
      from: 'moon',
      to: 'gsomia',
      timing: 'in-order',
      during: '2015/2019',
      maximumLength: 3,
    },
  },
} as const satisfies Endpoint;

const hubs = {
  route: routes.hubs,
  summary:
    'Which nodes have more relations than this, the best connected first: what paths with `maximumDegree` do not lead through.',
  path: none,
  query: z.strictObject({
    above: z.int().min(0).max(100_000_000).default(50).describe('Only nodes with more relations than this.'),
    limit: limit(25, 500),
  }),
  body: null,
  answer: z.object({ total, nodes: z.array(nodeBrief), queries }),
  problems: [],
  example: { query: { above: 20, limit: 10 } },
} as const satisfies Endpoint;

const sourceBrief = z.object({
  key: z.string(),
  node: nodeBrief,
  title: z.string(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  dateBasis: z.string().nullable().describe('How the date is known; null where nothing is said of it.'),
  published: z
    .object({ earliest: z.string().nullable(), latest: z.string().nullable() })
    .describe('The days between which it was published, as `knownBy` takes them; null where that is open.'),
  relations: z.int().nonnegative().describe('How many relations rely on it.'),
});

const sources = {
  route: routes.sources,
  summary: 'What was read, and how many relations rely on each.',
  path: none,
  query: none,
  body: null,
  answer: z.object({
    sources: z.array(sourceBrief),
    complete: z
      .boolean()
      .describe(
        'False where the graph holds more relations than were read: then `relations` reads "at least".',
      ),
    queries,
  }),
  problems: [],
  example: {},
} as const satisfies Endpoint;

const source = {
  route: routes.source,
  summary: 'One source and the relations that rely on it, in the order of its paragraphs.',
  path: z.strictObject({ key: z.string().min(1).max(500) }),
  query: z.strictObject({
    said: z
      .enum(['all', 'alone', 'contested'])
      .default('all')
      .describe('All that it says, what no other source says, or what is contested.'),
    paragraph: z.int().nonnegative().optional().describe('Only what it says in this paragraph.'),
    limit: limit(100, 1000),
    offset,
  }),
  body: null,
  answer: z.object({
    source: sourceBrief,
    node: nodeFull,
    total,
    said: z
      .object({ alone: z.int().nonnegative(), contested: z.int().nonnegative() })
      .describe(
        'Of all relations that rely on it, or on the paragraph asked for, how many on it alone, and how many are contested.',
      ),
    relations: z.array(relation),
    nodes: z.array(nodeBrief),
    queries,
  }),
  problems: ['unknown-source'],
  example: { path: { key: 'schoff-kim-2015' }, query: { limit: 10 } },
} as const satisfies Endpoint;

const query = {
  route: routes.query,
  summary:
    'Your own Cypher, which only reads: rows of typed values, cut at `limit`, with the nodes and relations in them as they are drawn. As a stream (`Accept: application/x-ndjson`), rows as soon as they are there. Closing the request ends the query in the database.',
  path: none,
  query: none,
  body: ownQuery,
  answer: queryAnswer,
  stream: queryLine,
  problems: [
    'invalid-query',
    'refused-query',
    'query-failed',
    'unknown-node',
    'too-many-queries',
    'server-busy',
  ],
  example: { body: { query: 'MATCH (n) RETURN n LIMIT 5' } },
  bodies: {
    'With parameters': {
      query: 'MATCH (a)-[r]->(b) WHERE elementId(a) = $from AND type(r) IN $types RETURN a, r, b',
      parameters: { from: { $node: 'japan' }, types: ['ALLY_OF', 'DISPUTES'] },
      limit: 50,
    },
    Counted: {
      query: 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS relations ORDER BY relations DESC',
    },
    Paths: {
      query: 'MATCH path = (a)-[*1..2]-(b) WHERE a.key = $a AND b.key = $b RETURN path',
      parameters: { a: 'japan', b: 'gsomia' },
      limit: 20,
      seconds: 5,
    },
  },
} as const satisfies Endpoint;

const library = {
  route: routes.library,
  summary: 'Prepared questions that fit this graph; those that do not, and why; files that are broken.',
  path: none,
  query: none,
  body: null,
  answer: libraryAnswer,
  problems: [],
  example: {},
} as const satisfies Endpoint;

const libraryQuestion = {
  route: routes.libraryQuestion,
  summary: 'Ask a prepared question. Answers as `POST /api/query` does, also as a stream.',
  path: z.strictObject({ name: z.string().min(1).max(100) }),
  query: none,
  body: askLibrary,
  answer: queryAnswer,
  stream: queryLine,
  problems: [
    'unknown-question',
    'unfit-question',
    'unknown-node',
    'query-failed',
    'too-many-queries',
    'server-busy',
  ],
  example: { path: { name: 'best-connected' }, body: { parameters: { most: 10 } } },
} as const satisfies Endpoint;

/** Every call with its schemas, by the name that `routes` gives it. */
export const endpoints = {
  live,
  ready,
  graph,
  properties,
  lens: theLens,
  lookThrough,
  start,
  search,
  node,
  nodes,
  neighbors,
  neighborSummary,
  sharedNeighbors,
  relation: oneRelation,
  relationsAmong,
  relationsBetween,
  betweenTwo,
  paths,
  timeline,
  hubs,
  contested,
  coverage,
  sources,
  source,
  query,
  library,
  libraryQuestion,
} as const satisfies Record<RouteName, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

/** What a part of a call asks for; one without fields asks for nothing. */
type Asked<Part> = Part extends z.ZodObject
  ? keyof Part['shape'] extends never
    ? object
    : { readonly [Field in keyof z.input<Part>]: Given<z.input<Part>[Field]> }
  : object;
type Given<Value> = Value extends (infer Each)[] ? readonly Each[] : Value;

/** What a caller may send, defaults left out. */
export type CallParameters<Name extends EndpointName> = Asked<Endpoints[Name]['path']> &
  Asked<Endpoints[Name]['query']> &
  Asked<Endpoints[Name]['body']>;

/** What a caller gets back. */
export type CallAnswer<Name extends EndpointName> = z.output<Endpoints[Name]['answer']>;

/** The calls whose answer is to be had as a stream as well. */
export type StreamedName = {
  [Name in EndpointName]: Endpoints[Name] extends { readonly stream: z.ZodType } ? Name : never;
}[EndpointName];
export type StreamedLine<Name extends StreamedName> = z.output<Endpoints[Name]['stream']>;

export type Path = z.infer<typeof path>;
export type Question = z.infer<typeof question>;
export type SeenProperty = z.infer<typeof seenProperty>;
export type LensInUse = z.infer<typeof lensInUse>;
export type SourceBrief = z.infer<typeof sourceBrief>;
