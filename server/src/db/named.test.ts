import { describe, expect, test } from 'vitest';
import { countLabelQuery } from '#queries/graph/count-label.ts';
import { withNames } from './named.ts';

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
