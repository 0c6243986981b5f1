import { noRoles, noSpan } from 'entente/contract/model/no-roles.ts';
import type { SpanRole } from 'entente/contract/model/roles.ts';
import { expect, test } from 'vitest';
import { rankingsIn } from './ranking.ts';

const dates: SpanRole['begins'] = [{ property: 'since', form: 'year' }];

test('by dates and by sources neighbors are ranked only where the graph records them', () => {
  expect(rankingsIn({ properties: noRoles })).toEqual(['degree', 'relations']);
  const undated = { relations: { ...noSpan, ends: dates }, nodes: null };
  expect(rankingsIn({ properties: { ...noRoles, time: undated } })).toEqual(['degree', 'relations']);
  const dated = { relations: { ...noSpan, begins: dates }, nodes: null };
  const evidence = {
    sources: 'from',
    paragraphs: null,
    stances: null,
    beginsSources: null,
    endsSources: null,
  };
  expect(rankingsIn({ properties: { ...noRoles, time: dated, evidence } })).toEqual([
    'degree',
    'recent',
    'evidence',
    'relations',
  ]);
});
