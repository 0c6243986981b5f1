import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Explained } from '#cli/explained.ts';
import { runProgram } from '#cli/program.ts';
import type { Announce } from '#cli/report.ts';
import { findFolder } from '#db/cypher-files.ts';
import { findMaven } from './tools.ts';

/** Named in full, so that no other version of it is looked for. */
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export interface Jars {
  readonly folder: string;
  /** Neo4j's, as the pom pins it. */
  readonly version: string;
}

/**
 * The folder with Neo4j's jars, fetched by Maven unless it is there already. What is fetched lies in a folder of its
 * own until it is complete, and the folder's name holds a hash of the pom, so neither half of it nor another version
 * is ever taken for it.
 *
 * @param folder where the jars of all versions live
 * @throws NotUsable without Maven; an Error with the end of Maven's output where it fails
 */
export async function provideJars(folder: string, announce: Announce): Promise<Jars> {
  const name = `jars-${createHash('sha256')
    .update(await readFile(pom()))
    .digest('hex')
    .slice(0, 12)}`;
  const version = await pinnedVersion();
  const jars = { folder: join(folder, name), version };
  if (existsSync(jars.folder)) return jars;

  await findMaven();
  announce(`fetching Neo4j ${version} with Maven (about 120 MB, once)`);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `part-${process.pid}`);
  await rm(part, { recursive: true, force: true });
  await fetchJars(part);
  await keep(part, jars.folder);
  await removeOthers(folder, name);
  return jars;
}

const pom = () => join(findFolder('neo4j'), 'pom.xml');

/** Neo4j's version, as the pom pins it. */
export async function pinnedVersion(): Promise<string> {
  const text = await readFile(pom(), 'utf8');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(text)?.[1];
  if (version === undefined) throw new Error(`${pom()} names no version of Neo4j.`);
  return version;
}

async function fetchJars(folder: string): Promise<void> {
  const where = ['-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const parameters = ['-B', '-f', pom(), copyDependencies, ...where];
  const { status, output } = await runProgram('mvn', parameters);
  if (status === 0) return;
  await rm(folder, { recursive: true, force: true });
  const end = output
    .split('\n')
    .filter((line) => line.includes('ERROR'))
    .slice(0, 8)
    .join('\n');
  throw new Explained(
    `Maven could not fetch Neo4j (status ${status}). Is there a way to a Maven repository from here?\n${end}`,
  );
}

/** Another start may have been quicker: then its folder serves as well. */
async function keep(part: string, folder: string): Promise<void> {
  try {
    await rename(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(part, { recursive: true, force: true });
  }
}

/** Jars of an earlier pom. Parts stay: another start may be at work on them. */
async function removeOthers(folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (entry.startsWith('jars-') && entry !== name)
      await rm(join(folder, entry), { recursive: true, force: true });
  }
}
