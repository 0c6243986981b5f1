import { readFile } from 'node:fs/promises';

/** What Neo4j prints on its way up, and what it does from then on. The last line that is there counts. */
const stages: readonly (readonly [RegExp, string])[] = [
  [/ Bolt enabled /, 'it answers soon'],
  [/ This instance is /, 'opening its data'],
  [/ Starting\.\.\./, 'setting up'],
];

/** What a Neo4j that is starting does at the moment, from what it has printed; `null` where that tells nothing. */
export async function stageOf(log: string): Promise<string | null> {
  const printed = await readFile(log, 'utf8').catch(() => '');
  return stages.find(([pattern]) => pattern.test(printed))?.[1] ?? null;
}
