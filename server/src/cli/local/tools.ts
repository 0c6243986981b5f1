import { join } from 'node:path';
import { NotUsable } from '#cli/database/provider.ts';
import { type Answer, foldersOf, versionOf } from './version-of.ts';

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
 * @throws NotUsable where there is none that will do, saying where it was looked for and what was found
 */
export async function findJava(
  environment: NodeJS.ProcessEnv = process.env,
  oldest = oldestJava,
): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  const found: string[] = [];
  for (const command of candidates) {
    const answer = await askJava(command, environment);
    if (answer.is === 'found' && majorOf(answer.version) >= oldest)
      return { command, version: answer.version };
    if (answer.is !== 'missing') found.push(told('Java', answer));
  }
  const none = `${home ? `none in JAVA_HOME, ${home}` : 'JAVA_HOME is not set'}, none in ${path(environment)}`;
  const what = found.length === 0 ? `no Java (${none})` : `only ${found.join(' and ')}`;
  const maven = await askMaven(environment);
  // Maven runs on Java as well: why it does not would be the same reason once more.
  const beside = {
    missing: 'nor is there Maven (mvn)',
    broken: 'Maven (mvn) does not run either',
    found: `beside it ${told('Maven', maven)}`,
  }[maven.is];
  throw new NotUsable(`${what}; Neo4j needs ${oldest} or newer; ${beside}`);
}

/**
 * Maven's version, as it names itself.
 *
 * @throws NotUsable where there is none on the path, or it does not run
 */
export async function findMaven(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const answer = await askMaven(environment);
  if (answer.is === 'found') return answer.version;
  const { command } = await findJava(environment);
  const java = told('Java', await askJava(command, environment));
  const what =
    answer.is === 'missing' ? `no Maven (mvn) in ${path(environment)}` : `only ${told('Maven', answer)}`;
  throw new NotUsable(`${what}; it fetches Neo4j; beside it ${java}`);
}

const askJava = (command: string, environment: NodeJS.ProcessEnv) =>
  versionOf(command, ['-version'], /version "([^"]+)"/, environment);

const askMaven = (environment: NodeJS.ProcessEnv) =>
  versionOf('mvn', ['--version'], /Apache Maven (\S+)/, environment);

/** What a Java machine says where a limit keeps it from the memory that it asks for. */
const tooLittleMemory = /(could not|failed to|cannot) (allocate|reserve)|insufficient memory/i;

function told(name: string, answer: Answer): string {
  if (answer.is === 'missing') return `no ${name}`;
  if (answer.is === 'found') return `${name} ${answer.version} (${answer.place})`;
  const why = tooLittleMemory.test(answer.says)
    ? 'has too little memory to start (raise its limit: "ulimit -v unlimited", or the container\'s)'
    : 'does not run';
  return `a ${name} (${answer.place}) that ${why}${answer.says && `: "${answer.says}"`}`;
}

function path(environment: NodeJS.ProcessEnv): string {
  const { length } = foldersOf(environment);
  return length === 1 ? 'the one folder of PATH' : `the ${length} folders of PATH`;
}

/** `1.8.0_392` is Java 8; since 9 the first number counts. */
function majorOf(version: string): number {
  const [first = '0', second = '0'] = version.split(/[._-]/);
  return Number(first === '1' ? second : first);
}
