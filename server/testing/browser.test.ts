import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the browser that is named is the one', () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a name that leads nowhere is told, not passed over', () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  expect(findChromium).toThrow(
    'CHROMIUM is "/nowhere/chromium", which is not a program. Allowed: the path of',
  );
});
