import { expect, test } from 'vitest';
import { type FilterState, noFilters } from '#state/settings.ts';
import { askedInWords } from './asked-words.ts';

test.each<[Partial<FilterState>, string | null]>([
  [{}, null],
  [{ contested: 'only' }, null],
  [
    { asOf: '2019-08-22' },
    'Shown is what held on 22 August 2019, or had happened by then, for sure or perhaps.',
  ],
  [{ during: '2015/..', possible: 'exclude' }, 'Shown is what held on some day from 2015, for sure.'],
  [
    { asOf: '2019', knownBy: '2023-05' },
    'Shown is what held on all of 2019, or had happened by its first day, for sure or perhaps, as far as sources say that were published by the end of May 2023.',
  ],
  [
    { knownBy: '2020-01-31' },
    'Shown is what holds at any time, as far as sources say that were published by 31 January 2020.',
  ],
])('%j is told as %j', (some, words) => {
  expect(askedInWords({ ...noFilters, ...some })).toBe(words);
});
