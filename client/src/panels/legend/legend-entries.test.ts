import type { Profile, Relation } from 'entente/contract/model/index.ts';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '#panels/shared/vocabulary.ts';
import { emptyView, type View } from '#state/view.ts';
import { visiblePart } from '#state/visible.ts';
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
const type = (name: string, family: string) => ({
  name,
  label: name,
  inverse: name,
  definition: null,
  family,
  polarity: 0 as const,
  temporality: 'state' as const,
  symmetric: false,
  from: [],
  to: [],
  count: 0,
});
const profile: Pick<Profile, 'kinds' | 'families' | 'types'> = {
  kinds: [kind('Person'), kind('State'), kind('Event')],
  families: [
    { name: 'talk', label: 'talk', color: '#2f6fb0', line: 'dashed' },
    { name: 'war', label: 'war', color: '#2f6fb0', line: 'solid' },
    { name: 'nobody uses it', label: 'unused', color: '#2f6fb0', line: 'solid' },
  ],
  types: [type('MEETS', 'talk'), type('CALLS', 'talk'), type('FIGHTS', 'war')],
};
const vocabulary = vocabularyOf(profile, '#ffffff');
const node = (ref: string, ofKind: string) => ({ ref, caption: ref, kind: ofKind, labels: [], degree: 0 });
const relation = (ref: string, ofType: string, from: string, to: string) =>
  // The legend reads no more of a relation.
  ({ ref, type: ofType, from, to }) as Relation;

const nodes = [node('a', 'State'), node('b', 'State'), node('c', 'Event'), node('d', 'Person')];
const relations = [
  relation('1', 'MEETS', 'a', 'b'),
  relation('2', 'CALLS', 'a', 'b'),
  relation('3', 'CALLS', 'a', 'c'),
];
const entities = {
  nodes: new Map(nodes.map((each) => [each.ref, each])),
  relations: new Map(relations.map((each) => [each.ref, each])),
};
const shown = { position: { x: 0, y: 0 }, pinned: false };
const view: View = {
  ...emptyView,
  nodes: new Map(['a', 'b', 'c'].map((ref) => [ref, shown])),
  relations: new Set(['1', '2', '3']),
};
const entriesOf = (of: View, known: Parameters<typeof visiblePart>[1] = entities) =>
  legendEntries(vocabulary, known, of, visiblePart(of, known));
const hiding = (hidden: Partial<View['hidden']>): View => ({
  ...view,
  hidden: { ...view.hidden, ...hidden },
});

describe('the legend', () => {
  test('has what is on the drawing first, the more frequent before the rarer; what is only known is not counted', () => {
    const { kinds, families } = entriesOf(view);
    expect(kinds.map(({ kind: { name }, there, seen }) => [name, there, seen])).toEqual([
      ['State', 2, 2],
      ['Event', 1, 1],
      ['Person', 0, 0],
    ]);
    expect(
      families.map(({ family, there, types }) => [family.name, there, types.map((each) => each.name)]),
    ).toEqual([
      ['talk', 3, ['CALLS', 'MEETS']],
      ['war', 0, []],
    ]);
  });

  test('has nodes of no known kind too', () => {
    const known = { nodes: new Map([['x', node('x', 'Node')]]), relations: new Map<string, Relation>() };
    const { kinds } = entriesOf({ ...emptyView, nodes: new Map([['x', shown]]) }, known);
    expect(kinds[0]).toMatchObject({ kind: { name: 'Node', label: 'Node' }, there: 1 });
  });

  test('keeps what is hidden in its place, and counts what goes with it', () => {
    const { kinds, families } = entriesOf(hiding({ kinds: new Set(['Event']) }));
    expect(kinds[1]).toMatchObject({ kind: { name: 'Event' }, there: 1, seen: 0, isHidden: true });
    expect(families[0]).toMatchObject({ there: 3, seen: 2, isHidden: false, isPartlyHidden: false });
  });

  test('tells a family that is hidden from one of which only some types are', () => {
    expect(entriesOf(hiding({ types: new Set(['CALLS']) })).families[0]).toMatchObject({
      seen: 1,
      isHidden: false,
      isPartlyHidden: true,
    });
    expect(entriesOf(hiding({ types: new Set(['CALLS', 'MEETS']) })).families[0]).toMatchObject({
      seen: 0,
      isHidden: true,
      isPartlyHidden: false,
    });
  });
});
