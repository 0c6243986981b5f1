import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLens, plainKind } from './apply-lens.ts';
import { isSame } from './canonical.ts';
import { type Lens, lens } from './lens.ts';
import { lineOf } from './line-of.ts';
import { type Profile, profile } from './profile.ts';
import { toLens } from './to-lens.ts';
import { wholeLens } from './whole-lens.ts';

const label = fc.oneof(
  fc.constantFrom('City', 'River', 'Every', 'constructor', '1', '国 `x'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }).filter((name) => name !== '__proto__'),
  fc.string({ unit: fc.constantFrom(' ', '\n', 'a'), minLength: 1, maxLength: 3 }),
);
const property = fc.oneof(fc.constantFrom('name', 'title'), label);
const words = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text === text.trim() && text !== '');
const color = fc.constantFrom('#112233', '#ABCDEF', '#787c84');
const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const named = <Item extends { readonly name: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { selector: ({ name }) => name, maxLength: 4 });

const date = fc.record({ property, form: fc.constantFrom('bounds', 'date', 'datetime', 'year', 'text') });
const span = fc.record({
  begins: few(date),
  ends: few(date),
  attested: few(date),
  endIs: fc.constantFrom('last-day', 'first-day-after'),
  emptyEnd: fc.constantFrom('unknown', 'open'),
  basis: nullable(property),
});

const kind = fc.record({
  name: label,
  label: words,
  plural: words,
  definition: nullable(words),
  color,
  captions: few(property),
  count: fc.nat(),
});
const type = fc.record({
  name: label,
  label: words,
  inverse: words,
  definition: nullable(words),
  family: fc.constantFrom('relations', 'friends', '7'),
  polarity: fc.constantFrom(1, 0, -1),
  temporality: fc.constantFrom('state', 'occurrence', 'timeless'),
  symmetric: fc.boolean(),
  from: few(label),
  to: few(label),
  count: fc.nat(),
});
const family = fc.record({
  name: fc.constantFrom('relations', 'friends', 'foes'),
  label: words,
  color,
  line: fc.constantFrom('solid', 'dashed', 'dotted'),
});

/** A graph as it may have been found. */
const found: fc.Arbitrary<Profile> = fc
  .record({
    name: words,
    description: nullable(words),
    origin: fc.constantFrom('meta', 'introspection'),
    dataVersion: nullable(words),
    sourceLabel: nullable(label),
    indexed: fc.boolean(),
    nameIndexes: fc.constant([]),
    keyLabels: fc.constant([]),
    hiddenLabels: fc.uniqueArray(label, { maxLength: 3 }),
    kinds: named(kind),
    families: named(family),
    types: named(type),
    properties: fc.record({
      key: nullable(property),
      description: nullable(property),
      names: nullable(
        fc.record({
          texts: property,
          languages: nullable(property),
          scripts: nullable(property),
          sides: nullable(property),
        }),
      ),
      statement: nullable(property),
      modality: nullable(property),
      polarity: nullable(property),
      contested: nullable(property),
      opposes: nullable(property),
      time: nullable(fc.record({ relations: nullable(span), nodes: nullable(span) })),
      evidence: nullable(
        fc.record({
          sources: property,
          paragraphs: nullable(property),
          stances: nullable(property),
          beginsSources: nullable(property),
          endsSources: nullable(property),
        }),
      ),
      writtenAt: nullable(property),
    }),
    viewpoints: few(fc.record({ side: label, label: words })),
  })
  .map((graph) => ({
    ...graph,
    hiddenLabels: graph.hiddenLabels.filter((hidden) => !graph.kinds.some(({ name }) => name === hidden)),
  }))
  .map((graph) => profile.parse(graph));

/** A lens made for a graph: it speaks of labels, types and families that are there, and of some that are not. */
const lensFor = (graph: Profile): fc.Arbitrary<Lens> => {
  const changes = <Fields extends object>(fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }) =>
    fc.record(fields, { requiredKeys: [] });
  const oneOf = (names: readonly string[]) => fc.oneof(label, ...names.map((name) => fc.constant(name)));
  const {
    name: _,
    count: __,
    ...ofKind
  } = {
    name: label,
    label: words,
    plural: words,
    definition: nullable(words),
    color,
    captions: few(property),
    hidden: fc.boolean(),
    count: fc.nat(),
  };
  const labels = [...graph.kinds.map(({ name }) => name), ...graph.hiddenLabels];
  return changes({
    name: words,
    description: nullable(words),
    sourceLabel: nullable(label),
    precedence: few(oneOf(labels)),
    kinds: fc.dictionary(oneOf(labels), changes(ofKind), { noNullPrototype: true }),
    types: fc.dictionary(
      oneOf(graph.types.map(({ name }) => name)),
      changes({
        label: words,
        inverse: words,
        definition: nullable(words),
        family: fc.constantFrom('relations', 'friends', 'new'),
        polarity: fc.constantFrom(1, 0, -1),
        temporality: fc.constantFrom('state', 'occurrence', 'timeless'),
        symmetric: fc.boolean(),
      }),
      { noNullPrototype: true },
    ),
    families: fc.dictionary(
      oneOf(graph.families.map(({ name }) => name)),
      changes({ label: words, color, line: fc.constantFrom('solid', 'dashed', 'dotted') }),
      { noNullPrototype: true },
    ),
    properties: changes({
      key: nullable(property),
      contested: nullable(property),
      time: nullable(fc.record({ relations: nullable(span), nodes: nullable(span) })),
    }),
    viewpoints: few(fc.record({ side: label, label: words })),
  }).map((made) => lens.parse(made));
};
const foundAndLens = found.chain((graph) => fc.tuple(fc.constant(graph), lensFor(graph)));

describe('a lens', () => {
  test('that says nothing shows the graph as it was found', () => {
    fc.assert(fc.property(found, (graph) => void expect(applyLens(graph, {})).toEqual(graph)));
  });

  test('gives a profile of the form of the contract, with the numbers and ends that were found', () => {
    fc.assert(
      fc.property(foundAndLens, ([graph, made]) => {
        const seen = applyLens(graph, made);
        expect(profile.parse(seen)).toEqual(seen);
        expect(seen.types.map(({ name, count, from, to }) => [name, count, from, to])).toEqual(
          graph.types.map(({ name, count, from, to }) => [name, count, from, to]),
        );
        const labels = ({ kinds, hiddenLabels }: Profile) =>
          [...kinds.map(({ name }) => name), ...hiddenLabels].sort();
        expect(labels(seen)).toEqual(labels(graph));
      }),
    );
  });

  test('made from what is wanted shows what is wanted', () => {
    fc.assert(
      fc.property(foundAndLens, ([graph, made]) => {
        const wanted = applyLens(graph, made);
        const again = toLens(wanted, graph);
        expect(lens.parse(again)).toEqual(again);
        expect(applyLens(graph, again)).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test('that says all shows the same, on this graph and on one of which nothing else is found', () => {
    fc.assert(
      fc.property(foundAndLens, ([graph, made]) => {
        const wanted = applyLens(graph, made);
        const whole = wholeLens(wanted);
        expect(lens.parse(whole)).toEqual(whole);
        const bare: Profile = {
          ...graph,
          name: 'bare',
          kinds: graph.kinds.map(({ name, count }) => ({ ...plainKind(name), count })),
          types: graph.types.map((type) => {
            const label = lineOf(type.name);
            return { ...type, label, inverse: label, polarity: 0 };
          }),
        };
        for (const other of [graph, bare]) {
          const { families, hiddenLabels, origin, ...seen } = applyLens(other, whole);
          expect(seen).toMatchObject({ name: wanted.name, kinds: wanted.kinds, types: wanted.types });
          expect(seen.properties).toEqual(wanted.properties);
          expect(families).toEqual(expect.arrayContaining(wanted.families));
          expect([...hiddenLabels].sort()).toEqual([...wanted.hiddenLabels].sort());
          expect(isSame(other, wanted) || origin === 'lens').toBe(true);
        }
      }),
    );
  });

  test('made from what was found says nothing', () => {
    fc.assert(fc.property(found, (graph) => void expect(toLens(graph, graph)).toEqual({})));
  });

  test('is the same lens after it has been passed on as JSON, in whatever order its fields stand', () => {
    fc.assert(
      fc.property(foundAndLens, ([, made]) => {
        expect(isSame(lens.parse(JSON.parse(JSON.stringify(made))), made)).toBe(true);
      }),
    );
  });

  test.each([
    [{ kind: {} }, 'Did you mean "kinds"?'],
    [{ kinds: { City: { colour: '#112233' } } }, 'Did you mean "color"?'],
    [{ properties: { time: { relations: { begin: [] } } } }, 'Did you mean "begins"?'],
    [{ types: { IN: { polarity: 2 } } }, ''],
    [{ kinds: { City: { color: 'red' } } }, 'must be a color as #rrggbb'],
  ])('refuses %j, naming what may have been meant', (given, meant) => {
    const { error } = lens.safeParse(given);
    expect(error?.issues.map(({ message }) => message).join()).toContain(meant);
  });
});
