import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { javaEnvironment } from './environment.ts';
import type { Jars } from './jars.ts';
import { killProcess, processesWith } from './processes.ts';
import { freeMegabytes } from './room.ts';
import type { Java } from './tools.ts';

/**
 * An archive of the classes that Neo4j loads, which the Java machine maps instead of reading and checking them again
 * (application class data sharing): start and first queries take little more than half the time.
 */
export interface ClassArchive {
  readonly file: string;
  /** The classes of a run without an archive, from which one is made. */
  readonly list: string;
  /** For the Java machine: use the archive, or note which classes belong in it. */
  readonly flags: readonly string[];
}

/** An archive holds for one set of jars, under one path, and one Java only. */
export function classArchiveOf(folder: string, jars: Jars, java: Java): ClassArchive {
  const identity = createHash('sha256')
    .update(`${jars.folder}\n${java.command}\n${java.version}`)
    .digest('hex');
  const file = join(folder, `classes-${identity.slice(0, 12)}.jsa`);
  const list = join(folder, 'classes.list');
  const flags = existsSync(file)
    ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto']
    : [`-XX:DumpLoadedClassList=${list}`];
  return { file, list, flags };
}

/** In megabytes: what the archive takes, and what is left free beside it. */
const roomForArchive = 250;

/** The Java machine refuses lines of its own list that are longer than this. */
const longestLine = 4_000;

/**
 * Makes the archive in the background, at the lowest priority, unless there is one or the disk has little room.
 *
 * @returns what ends the work: half an archive is never kept
 */
export function prepareClassArchive(archive: ClassArchive, jars: Jars, java: Java): () => Promise<void> {
  if (existsSync(archive.file)) return async () => undefined;
  const stop = new AbortController();
  const done = make(archive, jars, java, stop.signal).catch(() => undefined);
  return () => {
    stop.abort();
    return done;
  };
}

async function make(archive: ClassArchive, jars: Jars, java: Java, signal: AbortSignal): Promise<void> {
  if (((await freeMegabytes(dirname(archive.file))) ?? roomForArchive) < roomForArchive) return;
  const part = `${archive.file}.part`;
  const list = `${archive.list}.short`;
  const classes = (await readFile(archive.list, 'utf8'))
    .split('\n')
    .filter((line) => line.length <= longestLine);
  await writeFile(list, classes.join('\n'));
  const into = `-XX:SharedArchiveFile=${part}`;
  // One that outlived a program that was killed.
  for (const id of await processesWith([into])) killProcess(id);
  const sharing = ['-Xshare:dump', `-XX:SharedClassListFile=${list}`, into];
  const child = spawn(java.command, ['-XX:+UseSerialGC', ...sharing, '-cp', join(jars.folder, '*')], {
    env: javaEnvironment(),
    stdio: 'ignore',
    signal,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const status = await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  if (status === 0) await rename(part, archive.file);
  for (const file of [part, list]) await rm(file, { force: true });
}
