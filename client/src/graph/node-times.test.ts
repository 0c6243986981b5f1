import type { Relation } from 'entente/contract/model/index.ts';
import { expect, test } from 'vitest';
import { readYear, timesOf } from './node-times.ts';

const time = { begins: null, ends: null, attested: [], basis: 'stated' as const, answer: null };

function relation(
  to: string,
  begins: string | null,
  temporality: Relation['temporality'] = 'state',
): Relation {
  return {
    ref: `r-${to}-${begins}`,
    type: 'KNOWS',
    from: 'hub',
    to,
    statement: null,
    temporality,
    time: { ...time, begins },
    polarity: 0,
    modality: null,
    contested: false,
    properties: {},
    evidence: [],
    writtenAt: null,
  };
}

test('a node is at the middle of what happened to it; without that, of what held; without both, at no time', () => {
  const times = timesOf([
    relation('summit', '2015-11', 'occurrence'),
    relation('alliance', '1951'),
    relation('treaty', '1965', 'occurrence'),
    relation('rumor', null),
  ]);
  expect(times.get('summit')).toBeCloseTo(2015.83, 1);
  expect(times.get('alliance')).toBe(1951);
  expect(times.get('hub')).toBe(1965);
  expect(times.has('rumor')).toBe(false);
});

test('a year is read from every form of a date', () => {
  expect(readYear('2019?')).toBe(2019);
  expect(readYear('[..1910]')).toBe(1910);
  expect(readYear('2023-07-04')).toBe(2023.5);
  expect(readYear('..')).toBeNull();
  expect(readYear('unknown')).toBeNull();
  expect(readYear(null)).toBeNull();
});
