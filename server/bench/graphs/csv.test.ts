import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withHeader, writeLines } from './csv.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a table gets another header, packed or not', async () => {
  writeFileSync(join(folder, 'plain.csv'), 'a,b\r\n1,"x, y"\r\n2,z\r\n');
  writeFileSync(join(folder, 'packed.csv.gz'), gzipSync('a,b\n1,"x, y"\n2,z\n'));
  for (const file of ['plain.csv', 'packed.csv.gz']) {
    await withHeader(join(folder, file), join(folder, 'out.csv'), 'number,text');
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('number,text\n1,"x, y"\n2,z\n');
  }
});

test('many lines are all written, in their order', async () => {
  const lines = Array.from({ length: 7_001 }, (_, place) => String(place));
  await writeLines(join(folder, 'many'), lines);
  expect(readFileSync(join(folder, 'many'), 'utf8')).toBe(`${lines.join('\n')}\n`);
});
