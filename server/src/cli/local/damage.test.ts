import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { damagedJars } from './damage.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-jars-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The last record of a ZIP file that holds nothing, with a comment. */
function ending(comment: Uint8Array): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\u0005\u0006', 'latin1');
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}

test('a jar that was cut short is found, wherever it was cut', async () => {
  const bytes = (most: number) => fc.uint8Array({ maxLength: most });
  await fc.assert(
    fc.asyncProperty(bytes(70_000), bytes(100), fc.nat(), async (content, comment, cut) => {
      const whole = Buffer.concat([content, ending(comment)]);
      writeFileSync(join(folder, 'whole.jar'), whole);
      writeFileSync(join(folder, 'short.jar'), whole.subarray(0, cut % whole.length));
      writeFileSync(join(folder, 'no-jar.txt'), '');
      expect(await damagedJars(folder)).toEqual(['short.jar']);
    }),
    { numRuns: 50 },
  );
});
