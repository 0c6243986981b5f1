import type { NodeBrief } from 'entente/contract/model/index.ts';
import { expect, test } from 'vitest';
import { applyPatch, emptyView, type Position, patchToShow } from '#state/view.ts';
import { boxAt, overlap } from './box.ts';
import { formOf } from './node-form.ts';
import { placesForReturning } from './returning.ts';

const node = (ref: string): NodeBrief => ({ ref, caption: ref, kind: 'State', labels: [], degree: 3 });
const form = (each: NodeBrief) => formOf(each, (text) => text.length * 7);

function drawn(places: Readonly<Record<string, Position>>) {
  const nodes = new Map(Object.keys(places).map((ref) => [ref, node(ref)]));
  const view = applyPatch(emptyView, patchToShow(emptyView, new Map(Object.entries(places)), []));
  return { entities: { nodes, relations: new Map(), bundles: new Map() }, view, formOf: form };
}

test('a node whose place is free comes back to it', () => {
  const there = drawn({ old: { x: 0, y: 0 }, other: { x: 300, y: 0 } });
  expect(placesForReturning(new Set(['old']), there)).toEqual(new Map());
});

test('one whose place is taken stands beside it, and what stood there stays', () => {
  const there = drawn({ old: { x: 0, y: 0 }, pair: { x: 4, y: 0 }, taker: { x: 8, y: 0 } });
  const places = placesForReturning(new Set(['old', 'pair']), there);
  expect([...places.keys()]).toEqual(['old', 'pair']);
  const at = (ref: string) => places.get(ref) ?? there.view.nodes.get(ref)?.position ?? { x: 0, y: 0 };
  const boxes = ['old', 'pair', 'taker'].map((ref) => boxAt(at(ref), form(node(ref)).extent));
  boxes.forEach((box, index) => {
    for (const later of boxes.slice(index + 1)) expect(overlap(box, later)).toBe(false);
  });
  for (const position of places.values()) expect(Math.hypot(position.x, position.y)).toBeLessThan(200);
});
