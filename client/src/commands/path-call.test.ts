import { expect, test } from 'vitest';
import { withConstraint } from '#state/path-constraints.ts';
import { type ConstraintName, type PathQuestion, usualQuestion } from '#state/path-question.ts';
import { usualSettings } from '#state/settings.ts';
import { familyChoice, pathCall } from './path-call.ts';

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
const ends = { from: 'a', to: 'b' };
const between: PathQuestion = { ...usualQuestion, ...ends };
const { filters } = usualSettings;

function asking(...constraints: readonly (readonly [ConstraintName, string])[]): PathQuestion {
  const asked: PathQuestion['constraints'] = [];
  return {
    ...between,
    constraints: constraints.reduce((all, [name, value]) => withConstraint(all, { name, value }), asked),
  };
}

function typesFor(...constraints: readonly (readonly [ConstraintName, string])[]) {
  return pathCall(asking(...constraints), filters, profile)?.types;
}

test('asks only between two different nodes', () => {
  expect(pathCall({ ...usualQuestion, from: 'a' }, filters, profile)).toBeNull();
  expect(pathCall({ ...usualQuestion, from: 'a', to: 'a' }, filters, profile)).toBeNull();
  expect(pathCall(between, filters, profile)).toMatchObject({
    ...ends,
    maximumLength: 4,
    avoid: [],
  });
});

test('a family stands for all its types', () => {
  expect(typesFor(['along', familyChoice('cooperation')])).toEqual(['ALLY_OF', 'MET_WITH']);
  expect(typesFor(['notAlong', familyChoice('cooperation')])).toEqual(['CLAIMS']);
  expect(typesFor(['along', familyChoice('cooperation')], ['notAlong', 'MET_WITH'])).toEqual(['ALLY_OF']);
});

test('nothing chosen is no restriction, but everything left out is', () => {
  expect(typesFor()).toEqual([]);
  const nothing = typesFor(['notAlong', 'CLAIMS'], ['notAlong', familyChoice('cooperation')]);
  expect(nothing).not.toEqual([]);
  expect(profile.types.filter(({ name }) => nothing?.includes(name))).toEqual([]);
});

test('what is switched off is not asked', () => {
  const query = { ...between, constraints: [{ name: 'avoid', value: 'c', isOn: false }] } as const;
  expect(pathCall(query, filters, profile)).toMatchObject({ avoid: [] });
});

test('each constraint is asked as the call takes it', () => {
  const query = asking(
    ['through', 'c'],
    ['avoidKind', 'State'],
    ['maximumDegree', '100'],
    ['direction', 'forward'],
    ['during', '2015/2018'],
    ['possible', 'exclude'],
    ['undated', 'exclude'],
    ['source', 's'],
    ['knownBy', '2016'],
    ['contested', 'only'],
  );
  expect(pathCall(query, filters, profile)).toMatchObject({
    through: ['c'],
    avoidKinds: ['State'],
    maximumDegree: 100,
    direction: 'forward',
    during: '2015/2018',
    possible: 'exclude',
    undated: 'exclude',
    sources: ['s'],
    knownBy: '2016',
    contested: 'only',
  });
});

test('the filters of the page hold until the paths have types of their own', () => {
  const narrow = { ...filters, types: ['ALLY_OF', 'CLAIMS'], families: ['conflict'] };
  expect(pathCall(between, narrow, profile)).toMatchObject({
    types: ['ALLY_OF', 'CLAIMS'],
    families: ['conflict'],
  });
  expect(pathCall(asking(['along', 'MET_WITH']), narrow, profile)).toMatchObject({
    types: ['MET_WITH'],
  });
  expect(pathCall(asking(['notAlong', 'CLAIMS']), narrow, profile)).toMatchObject({
    types: ['ALLY_OF'],
  });
});
