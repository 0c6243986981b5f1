import { describe, expect, test } from 'vitest';
import { countLabelQuery } from '#queries/graph/count-label.ts';
import { lengthQuery } from '#queries/paths/length.ts';
import { alongArrows, withLongest, withNames } from './named.ts';

describe('a query with a name in its text', () => {
  test.each(['State', "$& $1 $' `x`", '?label'])('holds %s quoted, and nothing of the mark', (label) => {
    const { cypher } = withNames(countLabelQuery, { label });
    expect(cypher).toContain(`COUNT { (:\`${label.replaceAll('`', '``')}\`) }`);
  });

  test('leaves the query that it came from as it was', () => {
    withNames(countLabelQuery, { label: 'State' });
    expect(countLabelQuery.cypher).toContain('`?label`');
  });
});

describe('a query with a longest length of paths in its text', () => {
  test.each([1, 4, 8])('holds %i, and no other', (hops) => {
    expect([...withLongest(lengthQuery, hops).cypher.matchAll(/\*\.\.\d+/g)].flat()).toEqual([`*..${hops}`]);
  });

  test.each([0, 9, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('takes no %d', (hops) => {
    expect(() => withLongest(lengthQuery, hops)).toThrow(RangeError);
  });
});

describe('a query for paths along the arrows', () => {
  test('looks for them in no other direction, in each of its texts', () => {
    const { cypher, variants } = withLongest(alongArrows(lengthQuery), 3);
    const texts = [cypher, ...Object.values(variants?.texts ?? {}).map((variant) => variant.cypher)];
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).toContain('shortestPath((from)-[*..3]->(to))');
    expect(lengthQuery.cypher).toContain(']-(to)');
  });
});
