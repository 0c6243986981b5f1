import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lens } from '#contract/model/index.ts';
import { bareProfile } from '#graph/testing/profile.ts';
import { readLensFile } from './file.ts';
import { idOfLens, lensOfId, longestId } from './id.ts';
import { parseLens, readLensYaml, WrongLens } from './parse.ts';
import { warningsOf } from './warnings.ts';
import { writeLensYaml } from './write-yaml.ts';

const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((text) => text === text.trim() && !/\p{Surrogate}/u.test(text));
const name = words.filter((text) => text !== '__proto__');

/** Lenses in which texts of every kind stand at every place that takes some. */
const someLens: fc.Arbitrary<Lens> = fc
  .record(
    {
      name: words,
      description: fc.option(words, { nil: null }),
      precedence: fc.array(name, { maxLength: 3 }),
      kinds: fc.dictionary(
        name,
        fc.record(
          { label: words, captions: fc.array(name, { maxLength: 3 }), hidden: fc.boolean() },
          { requiredKeys: [] },
        ),
        { noNullPrototype: true, maxKeys: 3 },
      ),
      types: fc.dictionary(name, fc.record({ polarity: fc.constantFrom(1, 0, -1) }, { requiredKeys: [] }), {
        noNullPrototype: true,
        maxKeys: 3,
      }),
      properties: fc.record(
        {
          key: fc.option(name, { nil: null }),
          time: fc.record({
            relations: fc.record({
              begins: fc.array(fc.record({ property: name, form: fc.constantFrom('date', 'text') }), {
                maxLength: 2,
              }),
              endIs: fc.constantFrom('last-day', 'first-day-after'),
            }),
          }),
        },
        { requiredKeys: [] },
      ),
      viewpoints: fc.array(fc.record({ side: name, label: words }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map(parseLens);

const mistakesOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof WrongLens) return error.mistakes;
    throw error;
  }
  return [];
};

describe('the id of a lens', () => {
  test('holds the lens', () => {
    fc.assert(fc.property(someLens, (lens) => void expect(lensOfId(idOfLens(lens) ?? '')).toEqual(lens)));
  });

  test('is the same in whatever order the fields stand', () => {
    const one = parseLens({ name: 'a', kinds: { City: { label: 'b' }, River: { color: '#112233' } } });
    const other = parseLens({ kinds: { River: { color: '#112233' }, City: { label: 'b' } }, name: 'a' });
    expect(idOfLens(one)).toBe(idOfLens(other));
  });

  test('is none where the lens is too large for a header', () => {
    const noise = Array.from({ length: 900 }, (_, at) => `${Math.sin(at)}${Math.cos(at)}`);
    expect(idOfLens({ precedence: noise })).toBeNull();
    expect(idOfLens({ precedence: noise.slice(0, 100) })?.length).toBeLessThan(longestId);
  });

  test('that is made up is refused, whatever it holds', () => {
    const bomb = brotliCompressSync(`{"name": "${'x'.repeat(5_000_000)}"}`).toString('base64url');
    const wrongForm = brotliCompressSync('{"nam": "x"}').toString('base64url');
    expect(bomb.length).toBeLessThan(longestId);
    for (const id of ['', 'x', '{}', 'a'.repeat(longestId + 1), bomb, wrongForm])
      expect(mistakesOf(() => lensOfId(id))).toHaveLength(1);
    fc.assert(fc.property(fc.base64String(), (id) => void mistakesOf(() => lensOfId(id))));
  });
});

describe('a lens as a file', () => {
  test('reads as what was written', () => {
    fc.assert(
      fc.property(someLens, (lens) => void expect(readLensYaml(writeLensYaml(lens)).lens).toEqual(lens)),
    );
  });

  test('explains each of its parts, and stays a lens where it is edited', () => {
    const text = writeLensYaml({
      name: 'Mine',
      properties: { key: 'id' },
      kinds: { City: { hidden: true } },
    });
    expect(text).toMatch(/^# How a database is to be read/);
    expect(text).toMatch(/\n\n# Kinds of nodes by their label[\s\S]*\nkinds:\n {2}City:\n {4}hidden: true\n/);
    expect(text.indexOf('kinds:')).toBeLessThan(text.indexOf('properties:'));
    expect(readLensYaml(text.replace('    hidden: true', '    plural: towns')).lens.kinds).toEqual({
      City: { plural: 'towns' },
    });
  });

  test('that is empty changes nothing', () => {
    expect(readLensYaml('# nothing yet\n').lens).toEqual({});
    expect(readLensYaml(writeLensYaml({})).lens).toEqual({});
  });

  test.each([
    ['kinds:\n  City:\n    colour: "#112233"', 'kinds.City.colour', 3, 'Did you mean "color"?'],
    ['name: x\nkinds:\n  "a b":\n    color: red', 'kinds["a b"].color', 4, 'must be a color as #rrggbb'],
    ['types:\n  IN:\n    polarity: 2', 'types.IN.polarity', 3, 'Allowed: 1, 0, -1.'],
    ['kinds:\n  City:\n    captions: name', 'kinds.City.captions', 3, 'It must be a list.'],
    [
      'properties:\n  time:\n    relations:\n      begins:\n        - property: since\n          form: years',
      'properties.time.relations.begins[0].form',
      6,
      'Allowed: bounds, date, datetime, year, text.',
    ],
    ['properties:\n  evidence:\n    paragraphs: p', 'properties.evidence.sources', 2, 'It must be text.'],
    ['- a list', '', 1, 'It must be a group of fields.'],
    ['name: "x', '', 1, 'Check the indentation'],
    ['name: *nobody', '', 1, 'Write out what "*" refers to.'],
  ])('is refused with field, line and remedy: %s', (text, field, line, remedy) => {
    const [mistake, ...others] = mistakesOf(() => readLensYaml(text, 'my.yaml'));
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({ field, line, remedy: expect.stringContaining(remedy) });
    expect(() => readLensYaml(text, 'my.yaml')).toThrow(`my.yaml:${line}: `);
  });

  test('names every mistake, and does not unfold without end', () => {
    expect(mistakesOf(() => readLensYaml('nme: x\nkind: {}\ntypes: 3'))).toHaveLength(3);
    const levels = Array.from(
      { length: 12 },
      (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}]`,
    );
    expect(mistakesOf(() => readLensYaml(`l0: &l0 x\n${levels.join('\n')}`)).length).toBeGreaterThan(0);
  });
});

describe('a lens from a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-lens-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read, or refused with the name of the file', () => {
    const file = join(folder, 'my lens.yaml');
    writeFileSync(file, 'name: Mine\n');
    expect(readLensFile(file)).toEqual({ name: 'Mine' });
    writeFileSync(file, 'name: [1]\n');
    expect(() => readLensFile(file)).toThrow(`${file}:1: name: `);
    expect(() => readLensFile(join(folder, 'none.yaml'))).toThrow(/none\.yaml cannot be read .*ENOENT/);
    expect(() => readLensFile(folder)).toThrow('cannot be read');
  });
});

describe('what a lens names that is not there', () => {
  const profile = { ...bareProfile, hiddenLabels: ['Every'] };
  const text = `
kinds:
  Persn: { label: person }
  Every: { hidden: false }
  State: { captions: [name, nam] }
precedence: [State, Nowhere]
types:
  ALLY_OF: { family: kin }
  ALY_OF: { polarity: 1 }
properties:
  key: id
  time: { relations: { begins: [{ property: since, form: year }], basis: how } }
sourceLabel: Book
`;

  test('is told with its line and what may have been meant', () => {
    const { lens, lineOf } = readLensYaml(text);
    const warnings = warningsOf(lens, profile, new Set(['name', 'since', 'idx']), lineOf);
    expect(warnings.map(({ field, line, remedy }) => [field, line, remedy])).toEqual([
      ['kinds.Persn', 3, 'Did you mean "Person"?'],
      ['precedence[1]', 6, 'Leave it out, unless it is still to come.'],
      ['sourceLabel', 13, 'Leave it out, unless it is still to come.'],
      ['types.ALY_OF', 9, 'Did you mean "ALLY_OF"?'],
      ['types.ALLY_OF.family', 8, 'Describe it under "families".'],
      ['kinds.State.captions[1]', 5, 'Did you mean "name"?'],
      ['properties.key', 11, 'Did you mean "idx"?'],
      ['properties.time.relations.basis', 12, 'Leave it out, unless it is still to come.'],
    ]);
    expect(warnings[0]?.detail).toBe('This graph has no label "Persn".');
  });

  test('is not told of properties where nobody knows them', () => {
    const { lens } = readLensYaml(text);
    const fields = warningsOf(lens, profile, null).map(({ field }) => field);
    expect(fields).toContain('kinds.Persn');
    expect(fields).not.toContain('properties.key');
  });
});
