import { join } from 'node:path';
import type { Connection } from '#db/database.ts';
import { readPassword, username } from './home.ts';
import { answers, homeParameter } from './neo4j.ts';
import { processesWith, stopProcess } from './processes.ts';
import { type LocalRecord, readRecord } from './record.ts';

/** The files and folders that a folder keeps beside the jars. */
export const placesOf = (folder: string) => ({
  home: join(folder, 'home'),
  record: join(folder, 'running.json'),
});

/** A Neo4j of the folder that runs, found by whoever looks. */
export interface Found extends LocalRecord {
  readonly process: number;
  readonly connection: Connection;
}

/** The Neo4j of a folder, if it runs, was recorded, and answers. */
export async function findRunning(folder: string): Promise<Found | null> {
  const { home, record } = placesOf(folder);
  const last = await readRecord(record);
  const id = last?.process ?? null;
  // The number may have gone to another program since, and another folder may be a copy of this one.
  if (last === null || id === null || !(await runningFrom(folder)).includes(id)) return null;
  const password = await readPassword(join(home, 'password')).catch(() => '');
  const connection = { uri: `bolt://127.0.0.1:${last.port}`, username, password, database: null };
  return (await answers(connection.uri, password)) ? { ...last, process: id, connection } : null;
}

/** Every process that works on the Neo4j of a folder: it itself, or what gives it its first password. */
export function runningFrom(folder: string): Promise<readonly number[]> {
  const { home } = placesOf(folder);
  return processesWith([homeParameter(home), `@${join(home, 'password')}`]);
}

/**
 * Ends whatever works on the Neo4j of a folder.
 *
 * @param onFound called where there is anything to end
 */
export async function stopAllFrom(folder: string, onFound: () => void): Promise<void> {
  const left = await runningFrom(folder);
  if (left.length > 0) onFound();
  await Promise.all(left.map((id) => stopProcess(id)));
}
