import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseOf, pluralOf, wordsOf } from './words.ts';

describe('the name of a label or type', () => {
  test.each([
    ['ACTED_IN', 'acted in'],
    ['ActedIn', 'acted in'],
    ['actedIn', 'acted in'],
    ['acted-in', 'acted in'],
    ['Acted in', 'acted in'],
    ['Person', 'person'],
    ['PERSON', 'person'],
    ['HTTPServer', 'HTTP server'],
    ['UN Resolution', 'UN resolution'],
    ['ns0__memberOf', 'ns0 member of'],
    ['日本', '日本'],
    ['Größe', 'größe'],
    ['__', '__'],
    ['a`b', 'a`b'],
  ])('%s reads "%s"', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });

  test('reads as something, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        expect(wordsOf(name)).not.toBe('');
        expect(pluralOf(wordsOf(name))).not.toBe('');
        expect(inverseOf(wordsOf(name))).not.toBe('');
      }),
    );
  });
});

describe('many', () => {
  test.each([
    ['movie', 'movies'],
    ['person', 'people'],
    ['company', 'companies'],
    ['key', 'keys'],
    ['address', 'addresses'],
    ['tax', 'taxes'],
    ['branch', 'branches'],
    ['series', 'series'],
    ['日本', '日本'],
  ])('%s: %s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
  });
});

describe('against its arrow', () => {
  test.each([
    ['has genre', 'is genre of'],
    ['is author of', 'has author'],
    ['directed by', 'directed'],
    ['is owned by', 'owned'],
    ['acted in', 'has “acted in” from'],
    ['knows', 'has “knows” from'],
    ['died of', 'has “died of” from'],
  ])('%s reads %s', (words, inverse) => {
    expect(inverseOf(words)).toBe(inverse);
  });
});
