import { expect, test } from 'vitest';
import { type FilterState, noComparison, noFilters } from '#state/settings.ts';
import { filtersInForce } from './filter-words.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf({ kinds: [], types: [], families: [] }, '#ffffff');

test.each<[Partial<FilterState>, string[]]>([
  [{}, []],
  [{ asOf: '2019-03' }, ['As of March 2019']],
  [{ during: '1940/1945-08-15' }, ['1940 to 15 August 1945']],
  [{ during: '2019/..', possible: 'exclude' }, ['Since 2019', 'For sure']],
  [{ during: '../1945', undated: 'exclude' }, ['Until 1945', 'Dated']],
  [{ asOf: '2019', knownBy: '2023-05' }, ['As of 2019', 'Known by May 2023']],
  [{ types: ['ALLY_OF'] }, ['Only “ALLY_OF”']],
  [{ types: ['ALLY_OF', 'CLAIMS'], contested: 'only' }, ['Only 2 types', 'Contested only']],
  [{ contested: 'exclude', sources: ['a'] }, ['Not contested', 'By 1 source']],
])('%j is told as %j, and each can be taken off', (some, words) => {
  const filters = { ...noFilters, ...some };
  const inForce = filtersInForce(filters, vocabulary);
  expect(inForce.map((each) => each.words)).toEqual(words);
  expect(Object.assign({}, filters, ...inForce.map(({ off }) => off.filters))).toEqual(noFilters);
});

test('two dates that are compared take the place of any other', () => {
  const comparison = { before: '2016', after: '2019-08' };
  const inForce = filtersInForce({ ...noFilters, asOf: '1941', contested: 'only' }, vocabulary, comparison);
  expect(inForce.map((each) => each.words)).toEqual(['2016 compared with August 2019', 'Contested only']);
  expect(inForce[0]?.off).toEqual({ comparison: noComparison });
});
