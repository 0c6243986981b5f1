import { expect, test } from 'vitest';
import { sharesLetters } from './scripts.ts';

test.each([
  ['Takeshima', 'Dokdo / Takeshima', true],
  ['竹島', 'Dokdo / Takeshima', false],
  ['独島', '竹島', true],
  ['독도', '독도 / 竹島', true],
  ['Крим', 'Крым', true],
  ['123', '123', false],
  ['', 'Dokdo', false],
])('%s and %s: %s', (one, other, is) => {
  expect(sharesLetters(one, other)).toBe(is);
});
