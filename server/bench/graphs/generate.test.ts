import { describe, expect, test } from 'vitest';
import { kinds, nameOf, nodeLines, partsOf, relationLines, types } from './generate.ts';

const size = { nodes: 20_000, relations: 60_000, hubs: 3, hubDegree: 5_000 };
const [, ...nodes] = [...nodeLines(size)].map((line) => line.split(','));
const relationRows = () => [...relationLines(size)].slice(1).map((line) => line.split(','));
const relations = relationRows().map(([from, to, begins, ends, type]) => ({
  from: Number(from),
  to: Number(to),
  begins,
  ends,
  type,
}));

describe('the generated graph', () => {
  test('has the size that was asked for, and only known kinds and types', () => {
    expect(nodes).toHaveLength(size.nodes);
    expect(relations).toHaveLength(size.relations);
    expect(new Set(nodes.map(([, , , kind]) => kind))).toEqual(new Set(kinds));
    expect(new Set(relations.map(({ type }) => type))).toEqual(new Set(types));
  });

  test('is the same every time', () => {
    expect(relationRows().slice(-100)).toEqual(relationRows().slice(-100));
  });

  test('calls every node otherwise', () => {
    expect(new Set(nodes.map(([, name]) => name)).size).toBe(size.nodes);
    expect(nameOf(5)).not.toBe(nameOf(6));
  });

  test('joins each hub to that many different nodes', () => {
    for (let hub = 0; hub < size.hubs; hub += 1) {
      const others = relations.flatMap(({ from, to }) => (from === hub ? [to] : to === hub ? [from] : []));
      expect(new Set(others).size).toBe(size.hubDegree);
    }
  });

  test('has an island without a way to the rest, and nodes without any relation', () => {
    const { island, lonely } = partsOf(size);
    expect(relations.filter(({ from, to }) => from >= island !== to >= island)).toEqual([]);
    expect(relations.filter(({ from, to }) => from >= lonely || to >= lonely)).toEqual([]);
    expect(relations.some(({ from }) => from >= island)).toBe(true);
  });

  test('dates its relations, the end never before the beginning', () => {
    expect(relations.every(({ begins }) => /^(19|20)\d\d-[01]\d-[0-2]\d$/.test(begins ?? ''))).toBe(true);
    expect(relations.every(({ begins, ends }) => ends === '' || (ends ?? '') > (begins ?? ''))).toBe(true);
  });
});
