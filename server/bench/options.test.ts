import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without parameters all graphs are measured', () => {
  const { graphs, draws, seconds, write } = readOptions([]);
  expect(graphs.map(({ name }) => name)).toEqual(['seed', 'treaties', 'unga', 'million']);
  expect({ draws, seconds, write }).toEqual({ draws: 200, seconds: 30, write: false });
});

test('parameters choose', () => {
  const { graphs, draws, cases } = readOptions(['--graph', 'unga', '--draws', '50', '--case', 'Path']);
  expect(graphs.map(({ name }) => name)).toEqual(['unga']);
  expect(draws).toBe(50);
  expect(cases.test('shortest path')).toBe(true);
});

test.each([[['--draws', 'many']], [['--graph', 'mars']], [['--seconds', '0']], [['--faster']]])(
  'says what is allowed instead of %j',
  (parameters) => {
    expect(() => readOptions(parameters)).toThrow(/Known: --graph NAME/);
  },
);
