import { expect, test } from 'vitest';
import { dateInWords, whenInWords } from './date-words.ts';
import { spanInWords, timeInBrief, timeInWords } from './time-words.ts';

test.each([
  ['2015-11-02', '2 November 2015'],
  ['2015-11', 'November 2015'],
  ['1905?', '1905 (uncertain)'],
  ['1905-03~', 'about March 1905'],
  ['1905%', 'about 1905 (uncertain)'],
  ['[..1910]', '1910 or earlier'],
  ['[1954-02..]', 'February 1954 or later'],
  ['[2015..2019]', 'between 2015 and 2019'],
  ['2019-21', '2019-21'],
  ['long ago', 'long ago'],
  ['[..]', '[..]'],
])('%s is said as "%s"', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  ['2015-11-02', 'on 2 November 2015'],
  ['2015-11', 'in November 2015'],
  ['1905~', 'about 1905'],
  ['[2015..2019]', 'between 2015 and 2019'],
  ['long ago', 'long ago'],
])('%s happened "%s"', (date, words) => {
  expect(whenInWords(date)).toBe(words);
});

const unknown = { begins: null, ends: null, attested: [] };

test('a state that holds still has no end', () => {
  expect(timeInWords({ ...unknown, begins: '1951-09-08', ends: '..' }, 'state')).toBe(
    'Since 8 September 1951',
  );
});

test('an end that is not known is not an open one', () => {
  expect(timeInWords({ ...unknown, begins: '1951' }, 'state')).toBe('From 1951, until when is unknown');
});

test('what has no date names the days on which it is attested', () => {
  expect(timeInWords({ ...unknown, attested: ['2015-11', '2023'] }, 'state')).toBe(
    'Undated; attested in November 2015, in 2023',
  );
  expect(timeInWords(unknown, 'occurrence')).toBe('Undated');
});

test('what happened on one day is told as a day', () => {
  expect(timeInWords({ ...unknown, begins: '2019-08-02', ends: '2019-08-02' }, 'occurrence')).toBe(
    'On 2 August 2019',
  );
});

test('neither begin nor end is nothing to tell', () => {
  expect(spanInWords(null, null)).toBeNull();
  expect(spanInWords(null, '2022')).toBe('until 2022, since when is unknown');
});

test('in brief an open end is left open and an unknown one asked', () => {
  expect(timeInBrief({ ...unknown, begins: '1951-09-08', ends: '..' }, 'state')).toBe('1951-09-08 –');
  expect(timeInBrief({ ...unknown, ends: '2022' }, 'state')).toBe('? – 2022');
  expect(timeInBrief({ ...unknown, begins: '1951' }, 'state')).toBe('1951 – ?');
  expect(timeInBrief({ ...unknown, begins: '2019' }, 'occurrence')).toBe('2019');
  expect(timeInBrief({ ...unknown, attested: ['2015-11', '[2015..2019]', '2023-03'] }, 'state')).toBe(
    'attested 2015, 2023',
  );
});

test.each([
  ['[..1910]', 'by 1910'],
  ['[1954..]', '1954 or later'],
  ['[2019..2023-08-14]', '2019 … 2023-08-14'],
])('%s is in brief "%s"', (begins, words) => {
  expect(timeInBrief({ ...unknown, begins }, 'occurrence')).toBe(words);
});
