import { expect, test } from 'vitest';
import { type QuestionParameter, readValues, usualValues } from './parameter-values.ts';

const named = (name: string) => ({ name, label: name, explanation: null });
const parameters: readonly QuestionParameter[] = [
  { ...named('who'), is: 'node', kinds: [], usual: null },
  { ...named('when'), is: 'date', usual: '2019' },
  { ...named('most'), is: 'number', least: 1, most: 100, usual: 20 },
  { ...named('type'), is: 'type', usual: null },
  { ...named('text'), is: 'text', usual: '' },
];

test('the fields begin with what is usual', () => {
  expect(usualValues(parameters)).toEqual({ who: '', when: '2019', most: '20', type: '', text: '' });
});

test('what is typed becomes values of their type', () => {
  const typed = { who: 'japan', when: 'March 2023', most: ' 5 ', type: 'ALLY_OF', text: ' a ' };
  expect(readValues(parameters, typed)).toEqual({
    values: { who: 'japan', when: '2023-03', most: 5, type: 'ALLY_OF', text: ' a ' },
  });
});

test('each field that cannot be read is named with what to do', () => {
  expect(readValues(parameters, { when: '2019-13', most: '101' })).toEqual({
    problems: {
      who: 'Choose a node.',
      when: 'Write a year, a month or a day: 2019, March 2023, 2015-11-02.',
      most: 'Write a whole number from 1 to 100.',
      type: 'Choose a type of relation.',
      text: 'Write something.',
    },
  });
});
