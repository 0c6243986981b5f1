import { describe, expect, test } from 'vitest';
import type { Comparison } from '#bench/measure/compare.ts';
import { durationsOf } from '#bench/measure/statistics.ts';
import { withMeasured } from '#testing/measured.ts';
import { datesTableOf } from './dates-table.ts';
import { missedGoals } from './goals.ts';
import { tableOf } from './table.ts';

const all = (value: number) => durationsOf([value]);
const comparison = (changes: Partial<Comparison>): Comparison => ({
  name: 'node',
  goal: 200,
  cold: 300,
  api: all(10),
  bare: all(8),
  best: all(6),
  without: null,
  queries: 2,
  answer: 1_500,
  failed: { count: 0, example: null },
  ...changes,
});

describe('goals', () => {
  test('are met by what is quick', () => {
    expect(missedGoals(comparison({}))).toEqual([]);
    expect(missedGoals(comparison({ bare: null, best: null }))).toEqual([]);
  });

  test('are missed one by one', () => {
    expect(missedGoals(comparison({ api: all(201), bare: all(200), best: all(150) }))).toEqual([
      'over 200 ms',
    ]);
    expect(missedGoals(comparison({ api: all(12.5) }))).toEqual(['server over 1.3 × (a) + 2 ms']);
    expect(missedGoals(comparison({ best: all(3.9) }))).toEqual(['(a) over 2 × (b)']);
    expect(missedGoals(comparison({ without: all(5) }))).toEqual(['over 1.5 × without + 2 ms']);
    expect(missedGoals(comparison({ failed: { count: 3, example: 'why' } }))).toEqual([
      '3 without an answer (why)',
    ]);
  });
});

test('a table has a row for each question, in columns', () => {
  const lines = tableOf([comparison({}), comparison({ name: 'summary', bare: null, best: null })]).split(
    '\n',
  );
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(/^\| node +\| +300 \| +10 \|/);
});

test('of what a date adds only those questions are told that were asked with one and without', () => {
  const lines = datesTableOf([comparison({}), comparison({ name: 'dated', without: all(4) })]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^\| dated +\| +4.0 \| +4.0 \| +10 \| +10 \| +2.50 \| .*over 1.5 × without/);
});

describe('the document', () => {
  const text = 'before\n<!-- measured: bench:api -->\nold\n<!-- end of bench:api -->\nafter';

  test('gets new figures in their place, and nothing else', () => {
    const once = withMeasured(text, 'bench:api', 'new');
    expect(once).toBe('before\n<!-- measured: bench:api -->\n\nnew\n\n<!-- end of bench:api -->\nafter');
    expect(withMeasured(once, 'bench:api', 'new')).toBe(once);
  });

  test('without such a place is not touched', () => {
    expect(() => withMeasured(text, 'bench:load', 'new')).toThrow('There is no place');
  });
});
