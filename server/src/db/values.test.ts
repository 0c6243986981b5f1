import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toParameter, toPlain } from './values.ts';

test.each([
  ['an integer', neo4j.int(7), 7],
  ['an integer beyond 2^53', neo4j.int('9007199254740993'), '9007199254740993'],
  ['a number that JSON lacks', Number.POSITIVE_INFINITY, 'Infinity'],
  ['a date', new neo4j.types.Date(2019, 2, 3), '2019-02-03'],
  ['a duration', new neo4j.types.Duration(1, 2, 3, 0), 'P1M2DT3S'],
  ['a duration of whole days', new neo4j.types.Duration(0, 1, 0, 0), 'P1D'],
  ['a point in a plane', new neo4j.types.Point(7203, 1, 2), { srid: 7203, x: 1, y: 2 }],
  ['a point in space', new neo4j.types.Point(9157, 1, 2, 3), { srid: 9157, x: 1, y: 2, z: 3 }],
  ['bytes', new Int8Array([1, -1]), 'Af8='],
  ['a vector', neo4j.vector(Float32Array.of(1, 2.5)), [1, 2.5]],
  ['a vector of small numbers', neo4j.vector(Int8Array.of(1, -1)), [1, -1]],
  ['a vector of great numbers', neo4j.vector(BigInt64Array.of(2n ** 53n + 1n)), ['9007199254740993']],
  ['nothing', undefined, null],
])('%s becomes plain', (_, value, plain) => {
  expect(toPlain(value)).toEqual(plain);
});

test('a node, a relationship and a path become plain', () => {
  const japan = new neo4j.types.Node(neo4j.int(1), ['State'], { name: 'Japan' }, '4:x:1');
  const seoul = new neo4j.types.Node(neo4j.int(2), [], {}, '4:x:2');
  const visit = new neo4j.types.Relationship(
    neo4j.int(3),
    neo4j.int(1),
    neo4j.int(2),
    'VISITED',
    {},
    '5:x:3',
    '4:x:1',
    '4:x:2',
  );
  const plainJapan = { id: '4:x:1', labels: ['State'], properties: { name: 'Japan' } };
  const plainVisit = { id: '5:x:3', type: 'VISITED', from: '4:x:1', to: '4:x:2', properties: {} };
  expect(toPlain(japan)).toEqual(plainJapan);
  expect(toPlain(visit)).toEqual(plainVisit);
  const path = new neo4j.types.Path(japan, seoul, [new neo4j.types.PathSegment(japan, visit, seoul)]);
  expect(toPlain(path)).toEqual({
    nodes: [plainJapan, { id: '4:x:2', labels: [], properties: {} }],
    relations: [plainVisit],
  });
});

test('whole numbers go out as integers, all else as it is, and come back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(toPlain(toParameter(value)))).toBe(JSON.stringify(value));
    }),
  );
  expect(neo4j.isInt(toParameter(5))).toBe(true);
  expect(toParameter(0.5)).toBe(0.5);
});
