import fc from 'fast-check';
import type { FiltersGiven, Timing } from '#contract/http/index.ts';
import type { PathQuestion } from '#queries/paths/path-question.ts';
import { kindNames, type TestGraph, typeNames } from './random-graphs.ts';

/** What is asked of a graph, nodes by their keys: as the call has it. */
export interface TestQuestion extends Omit<PathQuestion, 'bounds'> {
  readonly graph: TestGraph;
}

const year = fc.integer({ min: 2000, max: 2006 });
const node = fc.nat(8);

/** Every constraint there is, with values for it. */
const constraints = {
  through: fc.array(node, { minLength: 1, maxLength: 2 }),
  avoid: fc.array(node, { minLength: 1, maxLength: 2 }),
  avoidKinds: fc.constantFrom(...kindNames.map((kind) => [kind])),
  direction: fc.constantFrom('forward', 'backward'),
  maximumDegree: fc.integer({ min: 2, max: 8 }),
  oneMoment: fc.constant('one-moment'),
  inOrder: fc.constant('in-order'),
  onePerMeaning: fc.constant(true),
  types: fc.subarray([...typeNames, 'NO_SUCH_TYPE'], { minLength: 1 }),
  families: fc.subarray(['friends', 'foes', 'places', 'none'], { minLength: 1 }),
  asOf: year.map(String),
  during: fc.tuple(year, fc.nat(2)).map(([first, more]) => `${first}/${first + more}`),
  knownBy: fc.constantFrom('2000', '2003', '2006'),
  possible: fc.constant('exclude'),
  undated: fc.constant('exclude'),
  contested: fc.constantFrom('exclude', 'only'),
  sources: fc.constantFrom(['early'], ['late'], ['early', 'late'], ['nobody']),
} as const;
type ConstraintName = keyof typeof constraints;
const names = Object.keys(constraints) as ConstraintName[];

const excluded: readonly (readonly ConstraintName[])[] = [
  ['oneMoment', 'inOrder'],
  ['asOf', 'during'],
];

/** No constraint, each alone, and each with each other that it can be asked with. */
export const combinations: readonly (readonly ConstraintName[])[] = [
  [],
  ...names.map((name) => [name]),
  ...names
    .flatMap((one, place) => names.slice(place + 1).map((other) => [one, other]))
    .filter((pair) => !excluded.some((pairOut) => pairOut.every((name) => pair.includes(name)))),
];

const ends = fc.record({
  // Often from the first node to the last, which lie far apart where relations do not reach far.
  from: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: node }),
  to: fc.oneof({ weight: 2, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: node }),
  maximumLength: fc.constantFrom(1, 2, 3, 3, 4, 4, 8),
  longer: fc.constantFrom(0, 1, 2, 7, 7),
  limit: fc.constantFrom(1, 3, 100),
});

/** One question for each graph; the combinations of constraints take turns. */
export function sampleQuestions(graphs: readonly TestGraph[], seed: number): TestQuestion[] {
  const drawnEnds = fc.sample(fc.noBias(ends), { numRuns: graphs.length, seed });
  const drawn = fc.sample(fc.noBias(fc.record(constraints)), { numRuns: graphs.length, seed: seed + 1 });
  return graphs.map((graph, number) => {
    const keyAt = (place: number) =>
      graph.nodes.at(place < 0 ? place : place % graph.nodes.length)?.key ?? '';
    const { from, to, ...asked } = drawnEnds[number] ?? {
      from: 0,
      to: 0,
      maximumLength: 4,
      longer: 7,
      limit: 3,
    };
    const set = new Set(combinations[number % combinations.length]);
    const values = drawn[number];
    const value = <Name extends ConstraintName>(name: Name) => (set.has(name) ? values?.[name] : undefined);
    const filters = Object.fromEntries(
      (
        [
          'types',
          'families',
          'asOf',
          'during',
          'knownBy',
          'possible',
          'undated',
          'contested',
          'sources',
        ] as const
      ).flatMap((name) => (set.has(name) ? [[name, values?.[name]]] : [])),
    ) as FiltersGiven;
    const through = (value('through') ?? []).map(keyAt);
    const needed = [keyAt(from), keyAt(to), ...through];
    const degree = value('maximumDegree');
    return {
      graph,
      ...asked,
      from: keyAt(from),
      to: keyAt(to),
      through,
      avoid: (value('avoid') ?? []).map(keyAt).filter((key) => !needed.includes(key)),
      avoidKinds: value('avoidKinds') ?? [],
      direction: (value('direction') ?? 'any') as TestQuestion['direction'],
      ...(degree === undefined ? {} : { maximumDegree: degree }),
      timing: (value('oneMoment') ?? value('inOrder') ?? 'any') as Timing,
      onePerMeaning: value('onePerMeaning') ?? false,
      filters,
    };
  });
}
