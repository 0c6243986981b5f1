import { beforeEach, expect, test } from 'vitest';
import { findHiddenNeighbors } from './hidden-neighbors.ts';

/** A hub with so many neighbors, told in pages. */
const NEIGHBORS = 250;
const asked: number[] = [];
beforeEach(() => {
  asked.length = 0;
});

const node = (number: number) => ({
  ref: `n${number}`,
  caption: `Node ${number}`,
  kind: 'Place',
  labels: ['Place'],
  degree: NEIGHBORS - number,
});
const relation = (number: number) => ({
  ref: `r${number}`,
  type: 'NEAR',
  from: 'hub',
  to: `n${number}`,
  statement: null,
  temporality: 'timeless' as const,
  time: { begins: null, ends: null, attested: [], basis: 'unknown' as const, answer: null },
  polarity: 0 as const,
  modality: null,
  contested: false,
  properties: {},
  evidence: [],
  writtenAt: null,
});

async function ask({ limit, offset }: { readonly limit: number; readonly offset: number }) {
  asked.push(offset);
  const page = Array.from({ length: limit }, (_, index) => offset + index).filter(
    (number) => number < NEIGHBORS,
  );
  return {
    total: { value: NEIGHBORS, exact: true },
    nodes: page.map(node),
    relations: page.map(relation),
    bundles: page.map((number) => ({ between: ['hub', `n${number}`], relations: 500 })),
  };
}

const numberOf = (ref: string) => Number(ref.slice(1));
const find = (limit: number, isShown: (ref: string) => boolean, offset = 0) =>
  findHiddenNeighbors(['hub'], ask, { limit, offset }, isShown);

test('one page is asked for where it holds enough', async () => {
  const found = await find(25, () => false);
  expect(found.nodes.map(({ ref }) => ref)).toEqual(Array.from({ length: 25 }, (_, index) => `n${index}`));
  expect(found.relations).toHaveLength(25);
  expect(found.bundles).toHaveLength(25);
  expect(found).toMatchObject({ total: { value: NEIGHBORS, exact: true }, hasMore: true });
  expect(asked).toHaveLength(1);
});

test('where the best connected are shown already, it goes on to those that are not', async () => {
  const found = await find(25, (ref) => numberOf(ref) < 120);
  expect(found.nodes.map(({ ref }) => ref)).toEqual(
    Array.from({ length: 25 }, (_, index) => `n${index + 120}`),
  );
  // Its relations to what is shown come along.
  expect(found.relations).toHaveLength(120 + 25);
  expect(asked).toHaveLength(2);
});

test('it ends where there are no more', async () => {
  const found = await find(100, (ref) => numberOf(ref) < 240);
  expect(found.nodes).toHaveLength(10);
  expect(found.hasMore).toBe(false);
  expect(asked).toHaveLength(3);
});

test('it can begin further down the list', async () => {
  const found = await find(5, () => false, 200);
  expect(found.nodes[0]?.ref).toBe('n200');
});

test('of more than fit, fewer are brought; of as many as fit, all', async () => {
  const amount = { limit: 40, ifMore: 25 };
  const most = await findHiddenNeighbors(['hub'], ask, amount, () => false);
  expect(most.nodes).toHaveLength(25);
  expect(most.relations).toHaveLength(25);
  expect(most.hasMore).toBe(true);
  const all = await findHiddenNeighbors(['hub'], ask, { ...amount, offset: NEIGHBORS - 40 }, () => false);
  expect(all.nodes).toHaveLength(40);
  expect(all.hasMore).toBe(false);
});
