import { expect, it } from 'vitest';
import { fixture } from '#testing/fixture.ts';
import { readSeed } from './read.ts';
import { summaryOf } from './summary.ts';

it('counts nodes by kind, relations by type, and what relies on each paragraph', () => {
  const { seed } = readSeed(fixture);
  expect(seed && summaryOf(seed)).toBe(`6 entities, 2 sources, 9 relations

Nodes by kind
  State                       2
  Person                      1
  Agreement                   1
  Territory                   2
  Publication                 2

Relations by type
  ALLY_OF                     1
  CLAIMS                      2
  VISITED                     2
  SIGNED                      1
  PARTY_TO                    1
  LOCATED_IN                  1
  WROTE                       1

Coverage: relations that rely on each paragraph / nodes that it mentions
  reed-2015: 7 of 12 paragraphs support a relation
     ¶1 0/1      ¶2 0/0      ¶3 1/2      ¶4 2/2      ¶5 1/2      ¶6 2/3      ¶7 2/2      ¶8 1/1
     ¶9 0/0     ¶10 0/0     ¶11 0/1     ¶12 1/1
    without a relation: ¶1 ¶2: Title and by-line.
    without a relation: ¶9 ¶10 ¶11: No reason is recorded.
  undated-note: 2 of 4 paragraphs support a relation
     ¶1 1/2      ¶2 1/3      ¶3 0/0      ¶4 0/0
    without a relation: ¶3 ¶4: No reason is recorded.`);
});
