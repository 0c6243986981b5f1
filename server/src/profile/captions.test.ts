import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SampledProperty } from '#queries/graph/sampled.ts';
import { guessCaptions } from './captions.ts';
import { guessDescription } from './descriptions.ts';

function nodes(...all: Record<string, string | number | null>[]): SampledProperty[][] {
  return all.map((properties) =>
    Object.entries(properties).map(([name, value]) => ({
      name,
      type: typeof value === 'number' ? 'INTEGER NOT NULL' : 'STRING NOT NULL',
      value: value === null ? null : String(value),
    })),
  );
}

describe('the captions of a kind', () => {
  test.each([
    ['a name before a title', nodes({ title: 'Dr', name: 'Ann' }), ['name', 'title']],
    ['names in any case', nodes({ NAME: 'Ann' }, { NAME: 'Bo' }), ['NAME']],
    ['names in parts', nodes({ display_name: 'Ann', 'full name': 'Ann B.' }), ['display_name', 'full name']],
    ['endings after whole names', nodes({ companyName: 'X', label: 'Y' }), ['label', 'companyName']],
    [
      'the text that differs from node to node',
      nodes({ town: 'Bern', word: 'eins' }, { town: 'Bern', word: 'zwei' }, { town: 'Bern', word: 'drei' }),
      ['word'],
    ],
    ['texts before numbers', nodes({ id: 1, word: 'a' }, { id: 2, word: 'b' }), ['word', 'id']],
    ['a number that identifies', nodes({ size: 3, productID: 17 }), ['productID']],
    ['no long texts', nodes({ text: 'x'.repeat(120), code: 'A1' }), ['code']],
    ['no lists and no empty texts', nodes({ name: null, title: ' ', code: 'A1' }), ['code']],
    ['names in other languages', nodes({ 名称: '東京', code: 'A1' }), ['名称', 'code']],
    ['names with accents', nodes({ Título: 'Uno', id: 7 }), ['Título', 'id']],
    [
      'English before other languages, names of one thing before parts of a name',
      nodes({ name_ja: '日本', name_en: 'Japan', lastName: 'x' }),
      ['name_en', 'name_ja', 'lastName'],
    ],
    [
      'what reads like a name before addresses and codes that are called so',
      nodes({ name: 'https://example.org/a', word: 'eins' }, { name: 'https://example.org/b', word: 'zwei' }),
      ['word', 'name'],
    ],
    [
      'texts that tell nodes apart before identifiers made by machines',
      nodes(
        { uuid: '2f1c6a52-3f1e-4d43-8a3e-5f3f3c1c9b10', place: 'Bern' },
        { uuid: '2f1c6a52-3f1e-4d43-8a3e-5f3f3c1c9b11', place: 'Köln' },
      ),
      ['place', 'uuid'],
    ],
    [
      'what nearly all share after what tells them apart, whatever it is called',
      nodes(...Array.from({ length: 20 }, (_, at) => ({ typeName: 'Bilateral', heading2: `On ${at}` }))),
      ['heading2', 'typeName'],
    ],
    ['nothing', nodes({}, {}), []],
    ['nothing of nothing', [], []],
  ])('are guessed: %s', (_, sample, captions) => {
    expect(guessCaptions(sample)).toEqual(captions);
  });

  test('are four at most, all of them properties that were seen', () => {
    const name = fc.oneof(fc.constantFrom('name', 'Title', 'id', 'x_label', 'note'), fc.string());
    const value = fc.oneof(fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.dictionary(name, value)), (all) => {
        const captions = guessCaptions(nodes(...all));
        const seen = new Set(all.flatMap((properties) => Object.keys(properties)));
        expect(captions.length).toBeLessThanOrEqual(4);
        expect(new Set(captions).size).toBe(captions.length);
        for (const caption of captions) expect(seen).toContain(caption);
      }),
    );
  });
});

describe('the description', () => {
  test('is a text called so', () => {
    expect(guessDescription(nodes({ Summary: 'a', name: 'b' }))).toBe('Summary');
    expect(guessDescription(nodes({ summary: 'a' }, { Description: 'b' }))).toBe('Description');
    expect(guessDescription(nodes({ description: 3 }))).toBeNull();
  });
});
