import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { providePassword } from './home.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-home-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a password is long, random, kept, and readable by its owner only', async () => {
  const file = join(folder, 'password');
  const password = await providePassword(file);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(await providePassword(file)).toBe(password);
  expect(await providePassword(join(folder, 'another'))).not.toBe(password);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});
