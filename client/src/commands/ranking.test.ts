import type { Profile } from 'entente/contract/model/profile.ts';
import { expect, test } from 'vitest';
import { rankingsIn } from './ranking.ts';

const nothing = {
  key: null,
  names: null,
  statement: null,
  modality: null,
  polarity: null,
  contested: null,
  description: null,
  time: null,
  evidence: null,
  writtenAt: null,
};
type Span = NonNullable<NonNullable<Profile['properties']['time']>['relations']>;
const span: Span = {
  begins: [],
  ends: [],
  attested: [],
  endIs: 'last-day',
  emptyEnd: 'unknown',
  basis: null,
};
const dates: Span['begins'] = [{ property: 'since', form: 'year' }];

test('by dates and by sources neighbors are ranked only where the graph records them', () => {
  expect(rankingsIn({ properties: nothing })).toEqual(['degree', 'relations']);
  const undated = { relations: { ...span, ends: dates }, nodes: null };
  expect(rankingsIn({ properties: { ...nothing, time: undated } })).toEqual(['degree', 'relations']);
  const dated = { relations: { ...span, begins: dates }, nodes: null };
  const evidence = {
    sources: 'from',
    paragraphs: null,
    stances: null,
    beginsSources: null,
    endsSources: null,
  };
  expect(rankingsIn({ properties: { ...nothing, time: dated, evidence } })).toEqual([
    'degree',
    'recent',
    'evidence',
    'relations',
  ]);
});
