import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findJava, type Java } from '#cli/local/tools.ts';

/** The oldest Java that Neo4j since 2025 runs on. */
const oldestJava = 21;

/** No Java here is new enough. */
export class NoNewJava extends Error {
  override readonly name = 'NoNewJava';
}

/** Where systems keep several versions of Java side by side. */
const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/**
 * The Java of `JAVA_HOME` or the path where it is new enough, else one that is installed beside it.
 *
 * @throws NoNewJava
 */
export async function findNewJava(): Promise<Java> {
  const beside = (await Promise.all(folders.map(homesIn))).flat();
  for (const home of [process.env['JAVA_HOME'], ...beside]) {
    const java = await findJava({ ...process.env, JAVA_HOME: home }, oldestJava).catch(() => null);
    if (java !== null) return java;
  }
  throw new NoNewJava(`no Java ${oldestJava} or newer was found, which Neo4j 2026 needs.`);
}

async function homesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch(() => []);
  return entries.flatMap((entry) => [join(folder, entry), join(folder, entry, 'Contents', 'Home')]);
}
