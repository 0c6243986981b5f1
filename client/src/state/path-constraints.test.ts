import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetting, withConstraint, withoutConstraint } from './path-constraints.ts';
import type { ConstraintName } from './path-question.ts';

const avoid = { name: 'avoid', value: 'japan' } as const;

test('a constraint that is put out of force is kept, and can be set in force again', () => {
  const asked = withConstraint([], avoid);
  const without = withoutConstraint(asked, avoid);
  expect(without).toEqual([{ ...avoid, isOn: false }]);
  expect(withConstraint(without, avoid)).toEqual(asked);
  expect(forgetting(asked, avoid)).toEqual([]);
});

test('of two dates only the one asked last is in force', () => {
  const first = withConstraint([], { name: 'asOf', value: '2019' });
  const second = withConstraint(first, { name: 'during', value: '2015/2018' });
  expect(second.map(({ isOn }) => isOn)).toEqual([false, true]);
});

const names: readonly ConstraintName[] = ['avoid', 'along', 'asOf', 'during', 'contested', 'knownBy'];

test('whatever is asked, in any order: nothing twice, and never two that exclude each other in force', () => {
  const asked = fc.record({ name: fc.constantFrom(...names), value: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(fc.array(asked), (all) => {
      const constraints = all.reduce(withConstraint, [] as ReturnType<typeof withConstraint>);
      const written = constraints.map(({ name, value }) => `${name} ${value}`);
      expect(new Set(written).size).toBe(written.length);
      const on = constraints.filter(({ isOn }) => isOn).map(({ name }) => name);
      expect(on.filter((name) => name === 'asOf' || name === 'during').length).toBeLessThan(2);
      expect(on.filter((name) => name === 'contested').length).toBeLessThan(2);
      for (const { name, value } of all.filter((each) => each.name === 'avoid' || each.name === 'along'))
        expect(constraints).toContainEqual({ name, value, isOn: true });
    }),
  );
});
