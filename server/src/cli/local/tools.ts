import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { NotUsable } from '#cli/database/provider.ts';
import { NoSuchProgram, runProgram } from '#cli/program.ts';

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17;

export interface Java {
  /** What to call it by. */
  readonly command: string;
  /** As it names itself, for example `17.0.15`. */
  readonly version: string;
}

/**
 * The Java of `JAVA_HOME`, else the one on the path.
 *
 * @param oldest the oldest that will do
 * @throws NotUsable where there is none or it is too old, saying what was found
 */
export async function findJava(
  environment: NodeJS.ProcessEnv = process.env,
  oldest = oldestJava,
): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  const found: string[] = [];
  for (const command of candidates) {
    const version = await versionOf(command, ['-version'], /version "([^"]+)"/, environment);
    if (version === null) continue;
    if (majorOf(version) >= oldest) return { command, version };
    found.push(`Java ${version} (${command})`);
  }
  if (found.length === 0) throw new NotUsable(`no Java; Neo4j needs ${oldest} or newer`);
  throw new NotUsable(`only ${found.join(' and ')}; Neo4j needs ${oldest} or newer`);
}

/**
 * Maven's version, as it names itself.
 *
 * @throws NotUsable where there is none on the path
 */
export async function findMaven(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const version = await versionOf('mvn', ['--version'], /Apache Maven (\S+)/, environment);
  if (version === null) throw new NotUsable('no Maven (mvn), which fetches Neo4j');
  return version;
}

/** `1.8.0_392` is Java 8; since 9 the first number counts. */
function majorOf(version: string): number {
  const [first = '0', second = '0'] = version.split(/[._-]/);
  return Number(first === '1' ? second : first);
}

/** `null` where the program is missing or says nothing that can be read, as the stand-in for Java on macOS. */
async function versionOf(
  command: string,
  parameters: readonly string[],
  pattern: RegExp,
  environment: NodeJS.ProcessEnv,
): Promise<string | null> {
  try {
    const { output } = await runProgram(command, parameters, { environment });
    // Colors would stand in the middle of what is looked for.
    return pattern.exec(stripVTControlCharacters(output))?.[1] ?? null;
  } catch (error) {
    if (error instanceof NoSuchProgram) return null;
    throw error;
  }
}
