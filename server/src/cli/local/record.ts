import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** What is remembered of the local Neo4j from one start to the next. */
const record = z.object({
  port: z.int().min(1).max(65_535),
  /** The process that was started last, while nobody has seen it end. */
  process: z.int().positive().nullable(),
  version: z.string(),
});

export type LocalRecord = z.infer<typeof record>;

/** `null` where there is none, or none that can be read: nothing is remembered then. */
export async function readRecord(file: string): Promise<LocalRecord | null> {
  try {
    return record.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

export async function writeRecord(file: string, value: LocalRecord): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, `${JSON.stringify(value)}\n`);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
