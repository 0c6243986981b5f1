import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** So many lines are handed on as one text: one at a time takes several times as long. */
const linesPerChunk = 2_000;

/** Writes lines into a file as they come, however many; only few are in memory at a time. */
export async function writeLines(
  file: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await pipeline(Readable.from(inChunks(lines)), createWriteStream(file));
}

async function* inChunks(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let chunk: string[] = [];
  for await (const line of lines) {
    chunk.push(line);
    if (chunk.length < linesPerChunk) continue;
    yield `${chunk.join('\n')}\n`;
    chunk = [];
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
}

/** The same table under another header, packed (`.gz`) or not. */
export async function withHeader(from: string, to: string, header: string): Promise<void> {
  await writeLines(to, replaceFirst(from, header));
}

async function* replaceFirst(file: string, header: string): AsyncGenerator<string> {
  const content = createReadStream(file);
  const text = file.endsWith('.gz') ? content.pipe(createGunzip()) : content;
  let isFirst = true;
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield isFirst ? header : line;
    isFirst = false;
  }
}
