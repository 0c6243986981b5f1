import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logIn } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each start begins the file of a step anew, and goes on with that of the whole', () => {
  for (const start of ['first', 'second']) {
    const log = logIn(folder);
    expect(log.fileOf('First look')).toBeNull();
    log.write('First look', `${start}\n`);
    log.write('First look', 'more\n');
    log.write('start', `${start}\n`);
  }
  expect(readFileSync(join(folder, 'first-look.log'), 'utf8')).toBe('second\nmore\n');
  expect(readFileSync(join(folder, 'start.log'), 'utf8')).toBe('first\nsecond\n');
});

test('no file grows without end', () => {
  const log = logIn(folder);
  for (let times = 0; times < 20; times += 1) log.write('Database', 'x'.repeat(1_000_000));
  expect(statSync(join(folder, 'database.log')).size).toBeLessThan(7_000_000);
});

test('where nothing can be written, nothing happens', () => {
  writeFileSync(join(folder, 'file'), '');
  const log = logIn(join(folder, 'file', 'logs'));
  log.write('Database', 'lost');
  expect(log.fileOf('Database')).toBeNull();
});
