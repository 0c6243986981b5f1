import type { Profile, Relation } from 'entente/contract/model/index.ts';
import { expect, test } from 'vitest';
import { vocabularyOf } from '#panels/shared/vocabulary.ts';
import { emptyView } from '#state/view.ts';
import { legendEntries } from './legend-entries.ts';

const kind = (name: string) => ({
  name,
  label: name,
  plural: name,
  definition: null,
  color: '#2f6fb0',
  captions: [],
  count: 0,
});
const profile: Pick<Profile, 'kinds' | 'families' | 'types'> = {
  kinds: [kind('Person'), kind('State'), kind('Event')],
  families: [
    { name: 'talk', label: 'talk', color: '#2f6fb0', line: 'dashed' },
    { name: 'war', label: 'war', color: '#2f6fb0', line: 'solid' },
  ],
  types: [],
};
const node = (ref: string, ofKind: string) => ({ ref, caption: ref, kind: ofKind, labels: [], degree: 0 });

test('what is on the drawing comes first, the more frequent before the rarer; what is only known is not counted', () => {
  const nodes = [node('a', 'State'), node('b', 'State'), node('c', 'Event'), node('d', 'Person')];
  const entities = {
    nodes: new Map(nodes.map((each) => [each.ref, each])),
    relations: new Map<string, Relation>(),
    bundles: new Map<string, number>(),
  };
  const shown = { position: { x: 0, y: 0 }, pinned: false };
  const view = { ...emptyView, nodes: new Map(['a', 'b', 'c'].map((ref) => [ref, shown])) };
  const { kinds, families } = legendEntries(vocabularyOf(profile, '#ffffff'), entities, view);
  expect(kinds.map(({ thing, shown: count }) => [thing.name, count])).toEqual([
    ['State', 2],
    ['Event', 1],
    ['Person', 0],
  ]);
  expect(families.map(({ shown: count }) => count)).toEqual([0, 0]);
});

test('a node without any known kind is in the legend too', () => {
  const entities = {
    nodes: new Map([['x', node('x', 'Node')]]),
    relations: new Map<string, Relation>(),
    bundles: new Map<string, number>(),
  };
  const view = { ...emptyView, nodes: new Map([['x', { position: { x: 0, y: 0 }, pinned: false }]]) };
  const { kinds } = legendEntries(vocabularyOf(profile, '#ffffff'), entities, view);
  expect(kinds[0]).toMatchObject({ thing: { name: 'Node', label: 'Node' }, shown: 1 });
});
