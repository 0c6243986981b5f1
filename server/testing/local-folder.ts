import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Jars, provideJars } from '#cli/local/jars.ts';
import { findFolder } from '#db/cypher-files.ts';
import { readSettings } from '#server/settings.ts';
import { builtProgram, enter, type Running, type Situation } from './situation.ts';

/** A folder for a database of the program's own, in which the jars of this checkout are found: nothing is fetched. */
export interface LocalFolder {
  /** What `ENTENTE_FOLDER` is to name. */
  readonly folder: string;
  /** Where the program keeps the database, below it. */
  readonly local: string;
  /** What the folder says of the Neo4j that runs or ran. */
  record(): Promise<{ port: number; process: number | null; version: string }>;
  /** Starts the program on it, as it was built. */
  start(more?: Partial<Situation>): Running;
  /** Calls another command of the program. */
  call(command: string, ...parameters: string[]): Running;
  remove(): Promise<void>;
}

/**
 * @param name of the folder itself, below a temporary one
 * @param options.from a folder whose data is to be copied; it must not run
 * @param options.jars whether the jars are there
 */
export async function localFolder(
  name = 'folder',
  options: { from?: LocalFolder; jars?: boolean } = {},
): Promise<LocalFolder> {
  const above = await mkdtemp(join(tmpdir(), 'entente-'));
  const folder = join(above, name);
  const local = join(folder, 'neo4j');
  await mkdir(local, { recursive: true });
  if (options.jars !== false) await linkJars(local);
  if (options.from) {
    for (const part of ['home', 'running.json'])
      await cp(join(options.from.local, part), join(local, part), { recursive: true });
  }
  return {
    ...folderAt(folder),
    remove: () => rm(above, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}

/** One that is there already: on a disk of its own, or that cannot be used. */
export function folderAt(folder: string): LocalFolder {
  const local = join(folder, 'neo4j');
  const environment = { NEO4J_URI: undefined, PORT: '0', ENTENTE_FOLDER: folder };
  return {
    folder,
    local,
    record: async () => JSON.parse(await readFile(join(local, 'running.json'), 'utf8')),
    start: (more = {}) =>
      enter({
        command: [builtProgram, '--database', 'maven'],
        ...more,
        environment: { ...environment, ...more.environment },
      }),
    call: (command, ...parameters) =>
      enter({ command: [...runCommand(command), ...parameters], environment }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const main = pathToFileURL(join(findFolder('server'), 'dist', 'server', 'main.js')).href;

/** For Node: run that command, and what follows. */
export const runCommand = (command: string) => [
  '--input-type=module',
  '--eval',
  `(await import(${JSON.stringify(main)})).main(${JSON.stringify(command)}, process.argv.slice(1))`,
  '--',
];

let provided: Promise<Jars> | undefined;

/** Puts the jars of this checkout into a folder of the program's. */
export async function linkJars(local: string): Promise<void> {
  provided ??= provideJars(readSettings(process.env).localFolder, console.log);
  const jars = await provided;
  await mkdir(local, { recursive: true });
  await symlink(jars.folder, join(local, basename(jars.folder)));
}
