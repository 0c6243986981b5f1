import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullTextQuery } from './full-text.ts';
import { phrase } from './phrase.ts';

describe('what the full-text index is asked for', () => {
  test.each(['', '  ', '?!', '🏝️', '" OR *', '\u0301'])('nothing, where nothing is typed but %j', (typed) => {
    const query = fullTextQuery(typed);
    if (/\p{L}/u.test(typed)) expect(query).not.toBeNull();
    else expect(query).toBeNull();
  });

  test.each([
    [
      'takesh',
      [
        'takesh^4',
        "/t['.:·‧]?a['.:·‧]?k['.:·‧]?e['.:·‧]?s['.:·‧]?h.*/^2",
        "/.*t['.:·‧]?a['.:·‧]?k['.:·‧]?e['.:·‧]?s['.:·‧]?h.*/^0.5",
        'takesh~1^0.5',
      ],
    ],
    ['Shinzō', ["/s['.:·‧]?h['.:·‧]?i['.:·‧]?n['.:·‧]?z['.:·‧]?o.*/^2"]],
    ['竹島', ['"竹島"']],
    ['タケシ', ['"たけし"', '*タケシ*']],
    ['독ㄷ', ['[독다 TO 독딯\uFFFF]']],
    ['usa', ["/u(['.:·‧]?s(['.:·‧]?a)?)?('s)?/^0.5"]],
    ['thehag', ["/h['.:·‧]?a['.:·‧]?g.*/^2", "/h(['.:·‧]?a(['.:·‧]?g)?)?('s)?/^0.5"]],
    ['yoon suk', ["/y['.:·‧]?o['.:·‧]?o['.:·‧]?n['.:·‧]?s['.:·‧]?u['.:·‧]?k.*/^2"]],
  ])('%s: also %j', (typed, ways) => {
    for (const way of ways) expect(fullTextQuery(typed)).toContain(way);
  });

  test('short words and numbers are asked for neither with a slip nor inside words', () => {
    expect(fullTextQuery('us')).not.toMatch(/\.\*u|us~1/);
    expect(fullTextQuery('1965')).not.toContain('~1');
  });

  test('words that are not in the index are not insisted on beside others', () => {
    expect(fullTextQuery('the hague')).not.toMatch(/\+\(the\^4/);
    expect(fullTextQuery('the')).toMatch(/\+\(the\^4/);
    expect(fullTextQuery('ties wit')).not.toMatch(/\+\(wit\^4/);
    expect(fullTextQuery('wit')).toMatch(/\+\(wit\^4/);
  });

  test('outside of the one phrase there are letters, digits, marks and our own signs only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const query = fullTextQuery(typed) ?? '';
        const rest = query.replace(/"(?:\\.|[^"\\])*"/gsu, '');
        expect(rest).toMatch(/^[\p{L}\p{N}\p{M}\uFFFF ^.*~/+()[\]'?:·‧]*$/u);
      }),
    );
  });

  test('a phrase ends where it should', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(phrase(text)).toMatch(/^"(?:\\.|[^"\\])*"$/su);
      }),
    );
  });

  test('stays small, whatever is typed', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });
    const common = fc.string({
      unit: fc.constantFrom('in', 'of', 'a', 'an', 'the ', 'i', '강', 'ō'),
      maxLength: 90,
      size: 'max',
    });
    fc.assert(
      fc.property(fc.oneof(any, common), (typed) => {
        // The index takes at most 1,024 clauses.
        expect((fullTextQuery(typed) ?? '').split(' OR ').length).toBeLessThan(1000);
      }),
    );
  });
});
