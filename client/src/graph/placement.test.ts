import type { NodeBrief } from 'entente/contract/model/index.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entities } from '#state/entities.ts';
import { applyPatch, emptyView, type Position, patchToShow, type View } from '#state/view.ts';
import { boxAt, overlap } from './box.ts';
import { formOf } from './node-form.ts';
import { placeOnPaths } from './path-placement.ts';
import { placeNewcomers } from './placement.ts';

const node = (ref: string): NodeBrief => ({
  ref,
  caption: `Node ${ref}`,
  kind: 'State',
  labels: [],
  degree: 7,
});
const form = (each: NodeBrief) => formOf(each, (text) => text.length * 7);

function drawn(shown: ReadonlyMap<string, Position>, others: readonly string[]) {
  const view: View = applyPatch(emptyView, patchToShow(emptyView, shown, []));
  const nodes = new Map([...shown.keys(), ...others].map((ref) => [ref, node(ref)]));
  const entities: Entities = { nodes, relations: new Map(), bundles: new Map() };
  return { entities, view, formOf: form };
}

const apart = (one: Position | undefined, other: Position | undefined) =>
  Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));

test('every newcomer has a place of its own, however it is joined to what is shown', () => {
  const old = fc.constantFrom('a', 'b', 'c', 'd');
  const fresh = fc.constantFrom('p', 'q', 'r', 's', 't', 'u');
  const joined = fc.record({ from: fresh, to: fc.oneof(old, fresh) });
  const grid = (index: number) => ({ x: (index % 2) * 160, y: Math.floor(index / 2) * 90 });
  fc.assert(
    fc.property(fc.uniqueArray(old), fc.uniqueArray(fresh), fc.array(joined), (shown, added, relations) => {
      const places = new Map(shown.map((ref, index) => [ref, grid(index)]));
      const found = placeNewcomers(added.map(node), relations, drawn(places, added));
      expect([...found.keys()].sort()).toEqual(added.toSorted());
      const boxes = [...places, ...found].map(([ref, place]) => boxAt(place, form(node(ref)).extent));
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

test('neighbors stand round their node, on the side away from the rest', () => {
  const shown = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: -200, y: 0 }],
    ['c', { x: -200, y: 100 }],
  ]);
  const added = ['p', 'q', 'r'];
  const found = placeNewcomers(
    added.map(node),
    added.map((to) => ({ from: 'a', to })),
    drawn(shown, added),
  );
  for (const place of found.values()) {
    expect(place.x).toBeGreaterThan(0);
    expect(apart(place, shown.get('a'))).toBeLessThan(260);
  }
});

test('what joins two shown nodes stands between them', () => {
  const shown = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 500, y: 0 }],
  ]);
  const found = placeNewcomers(
    [node('p')],
    [
      { from: 'a', to: 'p' },
      { from: 'p', to: 'b' },
    ],
    drawn(shown, ['p']),
  );
  expect(apart(found.get('p'), { x: 250, y: 0 })).toBeLessThan(30);
});

test('the ends of a path that is not on the drawing yet stand far enough apart for what is between them', () => {
  const added = ['p', 'q', 'r', 's'];
  const relations = added.slice(1).map((to, index) => ({ from: added[index] ?? '', to }));
  const found = placeOnPaths(added.map(node), relations, drawn(new Map(), added), {
    from: 'p',
    to: 's',
    length: 3,
  });
  const steps = relations.map(({ from, to }) => apart(found.get(from), found.get(to)));
  for (const step of steps) expect(step).toBeGreaterThan(90);
  expect(apart(found.get('p'), found.get('s'))).toBeGreaterThan(Math.max(...steps) * 2);
});

test('what joins two nodes stands near them, however dense the picture: rather its caption gives way', () => {
  const shown = new Map<string, Position>();
  for (let column = 0; column < 16; column += 1)
    for (let row = 0; row < 20; row += 1) shown.set(`${column} ${row}`, { x: column * 90, y: row * 64 });
  const found = placeNewcomers(
    [node('p')],
    [
      { from: '7 9', to: 'p' },
      { from: 'p', to: '8 10' },
    ],
    drawn(shown, ['p']),
  );
  const place = found.get('p') ?? { x: 0, y: 0 };
  expect(apart(place, { x: 7.5 * 90, y: 9.5 * 64 })).toBeLessThan(120);
  const { diameter } = form(node('p'));
  for (const other of shown.values()) expect(apart(place, other)).toBeGreaterThan(diameter);
});
