import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calledFrom, captionFrom } from './called.ts';

const sea = {
  ref: 'sea',
  caption: 'Sea of Japan / East Sea',
  called: { '': 'Sea of Japan / East Sea', japan: 'Sea of Japan', korea: 'East Sea' },
};
const state = { ref: 'japan', caption: 'Japan' };

test('a node is called as the side calls it, and by its neutral caption where that has no name for it', () => {
  expect(captionFrom(sea, 'japan')).toBe('Sea of Japan');
  expect(captionFrom(sea, 'korea')).toBe('East Sea');
  expect(captionFrom(sea, 'france')).toBe(sea.caption);
  expect(captionFrom(state, 'japan')).toBe('Japan');
});

test('an answer is told anew, with its sentences and questions; what no name changes is the same object', () => {
  const answer = {
    nodes: [sea, state],
    paths: [{ nodes: ['sea', 'japan'], sentence: 'Sea of Japan / East Sea borders on Japan [1 ¶2].' }],
    questions: [{ text: 'What is tied to Sea of Japan / East Sea?', ask: { what: 'neighbors' } }],
    relations: [{ statement: 'The Sea of Japan / East Sea lies there.' }],
  };
  const told = calledFrom(answer, 'korea');
  expect(told).toEqual({
    nodes: [{ ...sea, caption: 'East Sea' }, state],
    paths: [{ nodes: ['sea', 'japan'], sentence: 'East Sea borders on Japan [1 ¶2].' }],
    questions: [{ text: 'What is tied to East Sea?', ask: { what: 'neighbors' } }],
    relations: answer.relations,
  });
  expect(told.relations).toBe(answer.relations);
  expect(calledFrom(answer, 'france')).toBe(answer);
});

const sides = fc.constantFrom('', 'a', 'b', 'c');
const names = fc.string({ minLength: 1, maxLength: 8 });

test('going from viewpoint to viewpoint and back leaves the names of every node as they were', () => {
  const node = fc.record({ caption: names, others: fc.dictionary(sides, names, { maxKeys: 3 }) });
  fc.assert(
    fc.property(fc.array(node), fc.array(sides), (nodes, way) => {
      const answer = {
        nodes: nodes.map(({ caption, others }) => ({ caption, called: { ...others, '': caption } })),
      };
      const there = way.reduce(calledFrom, answer);
      expect(calledFrom(there, '')).toEqual(answer);
    }),
  );
});
