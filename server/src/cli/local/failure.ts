import { open, readFile } from 'node:fs/promises';
import { Explained } from '#cli/explained.ts';
import type { Places } from './home.ts';
import { freeMegabytes } from './room.ts';

/** What kept a Neo4j from its work, as far as more can be done about it than to say so. */
type Kind = 'port taken' | 'jars damaged' | 'data' | 'other';

interface Cause {
  readonly kind: Kind;
  /** Where one of its logs says this, */
  readonly pattern: RegExp;
  /** it means this, */
  readonly means: string;
  /** and this can be done. */
  readonly remedy: (home: Places) => string;
}

const startAfresh = (home: Places) =>
  'If it may go: "npm run reset" removes it, and the next start fills a new database with the shipped graph.\n' +
  `If it is to be kept: move it away from ${home.folder}`;

const causes: readonly Cause[] = [
  {
    kind: 'port taken',
    pattern: /Address already in use/,
    means: 'its port was taken by another program at that moment',
    remedy: () => 'Start again.',
  },
  {
    kind: 'other',
    pattern: /No space left on device|Disk quota exceeded|not enough space on the disk/i,
    means: 'the disk is full',
    remedy: (home) =>
      `Make room where ${home.folder} is, then start again; nothing that was stored is lost by it.\n` +
      'Or set ENTENTE_FOLDER to a folder on another disk.',
  },
  {
    kind: 'other',
    pattern:
      /Could not reserve enough space|insufficient memory|OutOfMemoryError|Cannot allocate memory|unable to create native thread|exceeds physical memory/,
    means: 'there is too little memory: it needs about 700 MB',
    remedy: () =>
      'End other programs, or raise the limit under which this one runs (ulimit, container), then start again.',
  },
  {
    kind: 'other',
    pattern: /has been locked by another process|Unable to obtain lock|FileLockException|StoreLockException/,
    means: 'another Neo4j works on the same folder',
    remedy: (home) => `End the one that runs from ${home.folder}, or set ENTENTE_FOLDER to another folder.`,
  },
  {
    kind: 'data',
    pattern:
      /newer version of neo4j|don't support downgrading|Unknown (store|kernel) version|introduced in a (later|newer)/i,
    means: 'its data was written by a newer Neo4j, and cannot be read by this one',
    remedy: (home) =>
      `${startAfresh(home)}\nand run a Neo4j of its version on it, which NEO4J_URI then names.`,
  },
  {
    kind: 'data',
    pattern: /UnableToMigrateException|is no longer supported|StoreUpgrade|Upgrade.* not allowed/,
    means: 'its data was written by a Neo4j older than 5, and cannot be read by this one',
    remedy: (home) =>
      `${startAfresh(home)}\nand bring it into the form of Neo4j 5 with "neo4j-admin database migrate".`,
  },
  {
    kind: 'jars damaged',
    pattern:
      /NoClassDefFoundError|ClassNotFoundException|zip END header|ZipException|invalid (LOC|CEN) header|Could not find or load main class|Invalid or corrupt jarfile/,
    means: 'its program files are damaged',
    remedy: () => 'They have been removed. Start again to fetch them anew.',
  },
  {
    kind: 'other',
    pattern: /Read-only file system|AccessDeniedException|Permission denied/,
    means: 'it may not write its files',
    remedy: (home) => `Give yourself access to ${home.folder}, or set ENTENTE_FOLDER to another folder.`,
  },
  {
    kind: 'data',
    pattern: /Failed to start DatabaseId|Error starting Neo4j database server/,
    means: 'its data is damaged',
    remedy: startAfresh,
  },
];

/** Neo4j did not do what it should. The message says what, why as far as its logs tell, what to do, where they are. */
export class Neo4jFailed extends Explained {
  override readonly name = 'Neo4jFailed';
  readonly kind: Kind;

  private constructor(kind: Kind, message: string) {
    super(message);
    this.kind = kind;
  }

  /**
   * Reads its logs for the reason.
   *
   * @param what it did not do: "did not start"
   * @param debugFrom where in its own log that begins which it has noted this time
   * @param signal that ended it
   */
  static async explain(
    home: Places,
    what: string,
    debugFrom: number,
    signal: NodeJS.Signals | null = null,
  ): Promise<Neo4jFailed> {
    const { printed, noted, cause } = await readLogs(home, debugFrom);
    const where = `Its logs: ${home.log}\n          ${home.debugLog}`;
    if (cause === undefined) {
      const reason = signal === null ? lastError(printed) : endedBy(signal);
      const next = 'Start again; if it stays so, its logs may tell why.';
      return new Neo4jFailed('other', `Neo4j ${what}${reason && `: ${reason}`}.\n${next}\n${where}`);
    }
    const said = cause.kind === 'data' ? lastError(noted) : '';
    const means = `${cause.means}${said && ` ("${said}")`}`;
    return new Neo4jFailed(cause.kind, `Neo4j ${what}: ${means}.\n${cause.remedy(home)}\n${where}`);
  }

  /** The same, only where its logs name a reason that is known here; else `null`. */
  static async explainIfKnown(home: Places, what: string, debugFrom: number): Promise<Neo4jFailed | null> {
    const { cause } = await readLogs(home, debugFrom);
    return cause === undefined ? null : Neo4jFailed.explain(home, what, debugFrom);
  }
}

/** @param debugFrom where to begin in its own log */
async function readLogs(home: Places, debugFrom: number) {
  const printed = await readFile(home.log, 'utf8').catch(() => '');
  const noted = await readFrom(home.debugLog, debugFrom);
  const full = (await freeMegabytes(home.folder)) === 0;
  const logs = full ? 'No space left on device' : `${printed}\n${noted}`;
  return { printed, noted, cause: causes.find(({ pattern }) => pattern.test(logs)) };
}

function endedBy(signal: NodeJS.Signals): string {
  const memory = signal === 'SIGKILL' ? ', as a system does that runs out of memory' : '';
  return `it was ended from outside (${signal}${memory})`;
}

/** The message of the innermost of the errors that a log tells of last; empty where there is none. */
function lastError(log: string): string {
  const inner = /^(?:Caused by|Error|Exception in thread.*?): (?:[\w.$]+(?:Exception|Error): )*(.+)$/gm;
  const noted = /^\S+ \S+ ERROR (.+)$/gm;
  const [, message = ''] = [...log.matchAll(inner)].at(-1) ?? [...log.matchAll(noted)].at(-1) ?? [];
  // What follows the first sentence is advice that suits another situation.
  const [sentence = ''] = message.split(/\. |\.$/);
  return sentence.slice(0, 200).trim();
}

/** What a log holds from there on; all of it, where it has been begun anew since. */
async function readFrom(file: string, begin: number): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const from = size >= begin ? begin : 0;
      const { buffer } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
      return buffer.toString('utf8');
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
