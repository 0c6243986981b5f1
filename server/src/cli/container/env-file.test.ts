import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToEnvFile } from './env-file.ts';

let file: string;
beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'entente-env-')), '.env');
});
afterAll(() => rmSync(join(file, '..'), { recursive: true }));

const mode = () => statSync(file).mode & 0o777;

test('a new file can be read by its owner only', async () => {
  await addToEnvFile(file, { NEO4J_PASSWORD: 'abc', NEO4J_BOLT_PORT: '1' });
  expect(parseEnv(readFileSync(file, 'utf8'))).toEqual({ NEO4J_PASSWORD: 'abc', NEO4J_BOLT_PORT: '1' });
  if (process.platform !== 'win32') expect(mode()).toBe(0o600);
});

test('what stood there stays as it was, whether or not its last line ended', async () => {
  const line = fc.stringMatching(/^(# [a-z' ]*|[A-Z]{1,5}=[a-z0-9]{0,5}|)$/);
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.boolean(), async (lines, ended) => {
      const before = lines.join('\n') + (ended ? '\n' : '');
      writeFileSync(file, before);
      chmodSync(file, 0o644);
      await addToEnvFile(file, { NEO4J_PASSWORD: 'abc' });
      const after = readFileSync(file, 'utf8');
      expect(after.startsWith(before)).toBe(true);
      expect(parseEnv(after)).toEqual({ ...parseEnv(before), NEO4J_PASSWORD: 'abc' });
      if (process.platform !== 'win32') expect(mode()).toBe(0o600);
    }),
  );
});

test('a line that sets nothing gives way to what is added', async () => {
  writeFileSync(file, 'NEO4J_PASSWORD=\n');
  await addToEnvFile(file, { NEO4J_PASSWORD: 'abc' });
  expect(parseEnv(readFileSync(file, 'utf8'))).toEqual({ NEO4J_PASSWORD: 'abc' });
});

test('nothing to add leaves no trace', async () => {
  rmSync(file);
  await addToEnvFile(file, {});
  expect(() => statSync(file)).toThrow('ENOENT');
});
