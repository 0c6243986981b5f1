import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Explained } from '#cli/explained.ts';
import { type Ended, runProgram } from '#cli/program.ts';
import type { Announce } from '#cli/report.ts';
import { findFolder } from '#db/cypher-files.ts';
import { damagedJars } from './damage.ts';
import { javaEnvironment } from './environment.ts';
import { makeWritable } from './file-trouble.ts';
import { followDownloads, stumbledOverDamage, whyMavenFailed } from './maven.ts';
import { isAlive, processesWith, stopProcess } from './processes.ts';
import { needRoom } from './room.ts';
import { findMaven } from './tools.ts';

/** Named in full, so that no other version of it is looked for. */
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** About how many megabytes all jars take together. */
const jarsSize = 118;

export interface Jars {
  readonly folder: string;
  /** Neo4j's, as the pom pins it. */
  readonly version: string;
  /** The class to run. */
  readonly main: string;
}

/**
 * The folder with Neo4j's jars, fetched by Maven unless it is there already. What is fetched lies in a folder of its
 * own until it is complete, and the folder's name holds a hash of the pom, so neither half of it nor another version
 * is ever taken for it.
 *
 * @param folder where the jars of all versions live
 * @param file the pom that names the version: the one that ships, but for tests of another
 * @throws NotUsable without Maven; FolderTrouble without room; an Explained with what Maven says where it fails
 */
export async function provideJars(folder: string, announce: Announce, file = pom()): Promise<Jars> {
  const name = `jars-${createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12)}`;
  const version = await pinnedVersion(file);
  const jars = { folder: join(folder, name), version, main: mainOf(version) };
  if (existsSync(jars.folder)) return jars;

  await findMaven();
  await makeWritable(folder);
  await removeAbandoned(folder);
  await needRoom(folder, 2 * jarsSize, `Neo4j ${version} and what makes it start quickly`);
  const title = `fetching Neo4j ${version} with Maven`;
  announce(`${title} (about ${jarsSize} MB, once)`);
  const part = join(folder, `part-${process.pid}`);
  const showProgress = (megabytes: number) =>
    announce(`${title}: ${Math.min(megabytes, jarsSize)} of about ${jarsSize} MB`);
  try {
    await fetchJars(file, part, showProgress);
    await keep(part, jars.folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  await removeOthers(folder, name);
  return jars;
}

const pom = () => join(findFolder('neo4j'), 'pom.xml');

/** Neo4j's version, as the pom pins it. */
export async function pinnedVersion(file = pom()): Promise<string> {
  const text = await readFile(file, 'utf8');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(text)?.[1];
  if (version === undefined) throw new Error(`${file} names no version of Neo4j.`);
  return version;
}

/** Neo4j 5's class has another name than that of the versions called after years. */
function mainOf(version: string): string {
  return `org.neo4j.server.${version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity'}`;
}

/**
 * Fetches them by way of Maven's own repository on this machine. Where that holds a file that was cut short, which Maven
 * takes as it is, all is fetched again past it, and it is left as it was found.
 */
async function fetchJars(file: string, part: string, onProgress: OnProgress): Promise<void> {
  const first = await runMaven(file, part, onProgress);
  if (first.status !== 0 && !stumbledOverDamage(first.output)) throw await mavenFailed(first.output, part);
  if (first.status === 0 && !(await isDamaged(part, first.output))) return;
  await rm(part, { recursive: true, force: true });
  const repository = `${part}-repository`;
  try {
    const second = await runMaven(file, part, onProgress, [`-Dmaven.repo.local=${repository}`]);
    if (second.status !== 0) throw await mavenFailed(second.output, part);
    if (await isDamaged(part, second.output))
      throw new Explained(
        'Maven fetched Neo4j, but not all of it. Is the network cut off at times? Start again.',
      );
  } finally {
    await rm(repository, { recursive: true, force: true });
  }
}

type OnProgress = (megabytes: number) => void;

const isDamaged = async (part: string, output: string) =>
  stumbledOverDamage(output) || (await damagedJars(part)).length > 0;

function runMaven(
  file: string,
  part: string,
  onProgress: OnProgress,
  more: readonly string[] = [],
): Promise<Ended> {
  const where = ['-DincludeScope=runtime', outputParameter(part)];
  return runProgram('mvn', ['-B', '-f', file, copyDependencies, ...where, ...more], {
    environment: javaEnvironment(),
    onOutput: followDownloads(onProgress),
  });
}

async function mavenFailed(output: string, part: string): Promise<Explained> {
  const folder = dirname(part);
  const log = join(folder, 'maven.log');
  const where = await writeFile(log, output).then(
    () => `\nAll that Maven printed is in ${log}`,
    // Where there is no room even for that, its reason is what counts.
    () => '',
  );
  return new Explained(`Maven could not fetch Neo4j into ${folder}\n${whyMavenFailed(output)}${where}`);
}

const outputParameter = (part: string) => `-DoutputDirectory=${part}`;

/** Another start may have been quicker: then its folder serves as well. */
async function keep(part: string, folder: string): Promise<void> {
  try {
    await rename(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Removes what was being fetched, or being removed, when the one who did it was killed. Maven may be still at it.
 */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const owner = Number(/^(?:part|removed)-(\d+)/.exec(entry)?.[1] ?? 0);
    if (owner === 0 || (isAlive(owner) && owner !== process.pid)) continue;
    const path = join(folder, entry);
    for (const id of await processesWith([outputParameter(path)])) await stopProcess(id);
    await rm(path, { recursive: true, force: true });
  }
}

/** Jars of an earlier pom. */
async function removeOthers(folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (entry.startsWith('jars-') && entry !== name)
      await rm(join(folder, entry), { recursive: true, force: true });
  }
}
