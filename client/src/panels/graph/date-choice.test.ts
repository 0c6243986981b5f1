import { expect, test } from 'vitest';
import { formOf } from './date-choice.ts';

test.each([
  [['DATE NOT NULL'], 'date'],
  [['LIST<DATE NOT NULL>'], 'date'],
  [['ZONED DATETIME'], 'datetime'],
  [['LOCAL DATETIME', 'STRING'], 'datetime'],
  [['INTEGER'], 'year'],
  [['STRING'], 'text'],
  [['LIST<STRING>'], 'text'],
  [['BOOLEAN'], null],
  [['FLOAT'], null],
  [[], null],
])('values of %j hold dates as %s', (values, form) => {
  expect(formOf({ values })).toBe(form);
});
