import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parametersNamed, readParameters, withoutValue } from './parameters-text.ts';

test('whatever object is written as JSON is read as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()), (parameters) => {
      const read = readParameters(JSON.stringify(parameters));
      expect(read).toEqual({ parameters: JSON.parse(JSON.stringify(parameters)) });
    }),
  );
});

test('nothing is no parameters; what is no object is told by what to write', () => {
  expect(readParameters('  ')).toEqual({ parameters: {} });
  for (const wrong of ["{name: 'Japan'}", '[1]', '"text"', 'null', '7', '{'])
    expect(readParameters(wrong)).toEqual({
      problem: expect.stringContaining('{"name": "Japan", "most": 5}'),
    });
});

test('names are found where the query means them, not in texts and comments', () => {
  const query = `MATCH (n {name: $name}) // not $this
    WHERE n.text = 'costs $10' AND n.other = "a \\" $quoted" /* nor $that */
    RETURN n, $`;
  expect(parametersNamed(`${query}most, $name, $\`odd name\``)).toEqual(['name', 'most', 'odd name']);
  expect(withoutValue('RETURN $a, $b', { b: null })).toEqual(['a']);
  expect(withoutValue('RETURN $toString', {})).toEqual(['toString']);
});
