import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lens } from '#contract/model/index.ts';
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

  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(' ', '_', 'a', '国'), minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 150, maxLength: 400 }),
  );

  test('reads as a line that a lens takes, whatever it is', () => {
    fc.assert(
      fc.property(name, (given) => {
        const label = wordsOf(given);
        const read = {
          kinds: { A: { label, plural: pluralOf(label) } },
          types: { B: { inverse: inverseOf(label) } },
        };
        expect(lens.parse(read)).toEqual(read);
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
