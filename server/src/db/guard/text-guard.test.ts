import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifier } from '#db/identifier.ts';
import { allGuards } from './guards.ts';
import { QueryRefused } from './refusal.ts';
import { checkText } from './text-guard.ts';
import { positionAt, tokensOf } from './tokens.ts';

const passes = (cypher: string) => {
  try {
    checkText(cypher, allGuards.text);
    return true;
  } catch (error) {
    if (error instanceof QueryRefused) return false;
    throw error;
  }
};

/** Any text, and often what has a meaning in Cypher. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        '//',
        '/*',
        '*/',
        '\n',
        ';',
        '(',
        ')',
        'CREATE',
        'USE',
        'x',
        ' ',
        '$',
        '{',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
);

describe('the text of a query', () => {
  test('is taken apart without loss, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        for (const { at, kind, quoted, text: found } of tokens)
          if (kind !== 'name' || !quoted) expect(text.slice(at, at + found.length)).toBe(found);
        expect(tokens.map(({ at }) => at)).toEqual(
          [...tokens.map(({ at }) => at)].sort((one, other) => one - other),
        );
      }),
    );
  });

  test('holds quoted texts in which nothing means anything', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("'", '"'), (text, quote) => {
        const written = quote + text.replace(/[\\'"]/g, '\\$&') + quote;
        const tokens = tokensOf(`RETURN ${written} AS x`);
        expect(tokens.map(({ kind }) => kind)).toEqual(['name', 'text', 'name', 'name']);
      }),
    );
  });

  test('holds quoted names, as this program writes them, in which nothing means anything', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        fc.pre(name.length > 0 && !name.includes('\0'));
        const query = `MATCH (n) RETURN n.${identifier(name)} AS x`;
        expect(tokensOf(query)).toHaveLength(10);
        expect(passes(query)).toBe(true);
      }),
    );
  });

  test('holds comments in which nothing means anything', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const comment = text.replaceAll('\\', ' ').replaceAll('*/', '* ');
        const inside = comment.endsWith('*') ? `${comment} ` : comment;
        expect(tokensOf(`RETURN /*${inside}*/ 1`)).toHaveLength(2);
      }),
    );
  });

  test('never passes with more than one statement, nor with a word that does not begin a question', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(passes(`RETURN 1 AS one; ${text.replace(/['"`\\/]/g, '')} RETURN 2 AS two`)).toBe(false);
        expect(passes(`SHOW ${text}`)).toBe(false);
      }),
    );
  });

  test.each([
    'MATCH (n) RETURN n',
    'OPTIONAL MATCH (n) RETURN count(n)',
    'CYPHER 5 RETURN 1 AS one',
    'CYPHER 25 RETURN 1 AS one',
    'MATCH (a)-[r:A|B*1..3]-(b) WHERE (a.x IN [1, 2] AND NOT (b)--()) OR EXISTS { (a)-->(b) } RETURN a, r, b',
    'MATCH p = SHORTEST 5 (a)((x)-[r:R WHERE r.y >= $y]-(z)){1,8}(b) RETURN p',
    'MATCH p = ANY SHORTEST (a)-[]-+(b) RETURN [n IN nodes(p) | n.key] AS keys',
    'MATCH p = shortestPath((a)-[*..4]-(b)) WHERE all(r IN relationships(p) WHERE type(r) IN $types) RETURN p',
    'CALL (n) { MATCH (n)--(m) RETURN m } RETURN m',
    'CALL db.labels() YIELD label RETURN label',
    'MATCH (n:$any($labels)) RETURN CASE WHEN (n.x > 1) THEN (1) ELSE (2) END AS x',
    'RETURN date.truncate("month", date($day)) AS month, point.distance($a, $b) AS far',
    'MATCH path = (a)--(b) RETURN [i IN range(0, size(nodes(path)) - 1) | i] AS places',
    'UNWIND range($from, $to) AS n RETURN n',
    'RETURN reduce(sum = 0, x IN $list | sum + reduce(inner = 0, y IN x | inner + y)) AS sum',
  ])('passes where it only asks: %s', (query) => {
    expect(passes(query)).toBe(true);
  });

  test('is pointed at by line and column', () => {
    expect(positionAt('a\nb\r\nc\rd', 7)).toEqual({ line: 4, column: 1 });
    expect(() => checkText('MATCH (n)\n  RETURN foo(n)', ['calls'])).toThrow(
      expect.objectContaining({ position: { line: 2, column: 10 } }),
    );
  });
});
