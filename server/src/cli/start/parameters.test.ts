import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters, WrongCall } from './parameters.ts';

const none = { database: null, verbose: false, lens: null };

test('nothing need be said', () => {
  expect(readParameters([])).toEqual(none);
});

test('everything can be said at once, with or without an equals sign', () => {
  const all = { database: 'docker', verbose: true, lens: 'my lens.yaml' };
  expect(readParameters(['--database', 'docker', '--verbose', '--lens', 'my lens.yaml'])).toEqual(all);
  expect(readParameters(['--lens=my lens.yaml', '--database=docker', '--verbose'])).toEqual(all);
});

test('any address is passed on as it stands, and the last one counts', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !text.startsWith('-'));
  fc.assert(
    fc.property(word, word, (first, last) => {
      expect(readParameters(['--database', first, '--database', last]).database).toBe(last);
    }),
  );
});

test.each([
  [['--databse', 'docker'], 'There is no parameter --databse.'],
  [['-d'], 'There is no parameter -d.'],
  [['--constructor'], 'There is no parameter --constructor.'],
  [['docker'], '"docker" belongs to no parameter.'],
  [['--database'], '--database needs something to follow it.'],
  [['--database='], '--database needs something to follow it.'],
  [['--lens', ''], '--lens needs something to follow it.'],
  [['--verbose=yes'], '--verbose takes no value.'],
])('%j is refused, with what is allowed', (words, says) => {
  expect(() => readParameters(words)).toThrow(WrongCall);
  expect(() => readParameters(words)).toThrow(`${says}\nAllowed after "npm start --":\n  --database docker`);
});
