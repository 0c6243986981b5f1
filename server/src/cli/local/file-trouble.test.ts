import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainFileTrouble, FolderTrouble, makeWritable } from './file-trouble.ts';
import { needRoom } from './room.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-trouble-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('makes a folder with those above it, and takes one that is there', async () => {
  const deep = join(folder, 'one', 'two, 東京', 'three');
  await makeWritable(deep);
  await makeWritable(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

test.each([
  ['file', 'a part of that path is a file'],
  ['file/below', 'a part of that path is a file'],
  ['a'.repeat(300), 'its path is too long'],
])('says why %s cannot be one', async (name, says) => {
  writeFileSync(join(folder, 'file'), '');
  const error = await makeWritable(join(folder, name)).catch((thrown: unknown) => thrown);
  const explained = explainFileTrouble(error, join(folder, name));
  expect(explained).toBeInstanceOf(FolderTrouble);
  expect(String(explained)).toContain(says);
  expect(String(explained)).toContain('set ENTENTE_FOLDER to another folder');
});

test('what is no trouble with a file is given back as it came', () => {
  for (const error of [
    new Error('other'),
    Object.assign(new Error('other'), { code: 'EOTHER' }),
    'text',
    null,
  ])
    expect(explainFileTrouble(error, folder)).toBe(error);
});

test('asks for room before it is needed, also where the folder is yet to be made', async () => {
  const later = join(folder, 'not', 'yet');
  await needRoom(later, 1, 'This');
  await expect(needRoom(later, 1e9, 'This')).rejects.toThrow(
    /This would take about 1000000000 MB, and \d+ MB are free/,
  );
  expect(existsSync(later)).toBe(false);
});
