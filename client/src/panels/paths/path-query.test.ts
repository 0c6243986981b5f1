import { expect, test } from 'vitest';
import { noFilters } from '#state/settings.ts';
import { familyChoice, pathCall, typesChosen, usualQuery } from './path-query.ts';

const type = {
  label: '',
  inverse: '',
  definition: null,
  polarity: 0,
  temporality: 'state',
  symmetric: false,
  from: [],
  to: [],
  count: 0,
} as const;
const profile = {
  types: [
    { ...type, name: 'ALLY_OF', family: 'cooperation', from: [], to: [] },
    { ...type, name: 'MET_WITH', family: 'cooperation', from: [], to: [] },
    { ...type, name: 'CLAIMS', family: 'conflict', from: [], to: [] },
  ],
};

test('a family stands for all its types', () => {
  expect(typesChosen([familyChoice('cooperation')], profile)).toEqual(['ALLY_OF', 'MET_WITH']);
  expect(typesChosen(['CLAIMS', familyChoice('cooperation')], profile)).toEqual([
    'ALLY_OF',
    'MET_WITH',
    'CLAIMS',
  ]);
});

test('nothing chosen is no restriction', () => {
  expect(typesChosen([], profile)).toEqual([]);
});

test('asks only between two different nodes', () => {
  expect(pathCall({ from: 'a', to: null }, usualQuery, noFilters, profile)).toBeNull();
  expect(pathCall({ from: 'a', to: 'a' }, usualQuery, noFilters, profile)).toBeNull();
  expect(
    pathCall({ from: 'a', to: 'b' }, { choices: ['CLAIMS'], maximumLength: 6 }, noFilters, profile),
  ).toEqual({ ...noFilters, from: 'a', to: 'b', types: ['CLAIMS'], maximumLength: 6, longer: 0 });
});

test('the filters of the page hold until the form chooses types of its own', () => {
  const filters = { ...noFilters, types: ['ALLY_OF'], families: ['conflict'] };
  const ends = { from: 'a', to: 'b' };
  expect(pathCall(ends, usualQuery, filters, profile)).toMatchObject({
    types: ['ALLY_OF'],
    families: ['conflict'],
  });
  expect(pathCall(ends, { ...usualQuery, choices: ['CLAIMS'] }, filters, profile)).toMatchObject({
    types: ['CLAIMS'],
  });
});
