import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { keepRunning } from '#cli/database/keep-running.ts';
import { Explained } from '#cli/explained.ts';
import type { Announce } from '#cli/report.ts';
import type { Connection } from '#db/database.ts';
import { classArchiveOf, prepareClassArchive } from './class-archive.ts';
import { Neo4jFailed } from './failure.ts';
import { hasData, placesIn, prepareHome, sizeOf, username } from './home.ts';
import { pinnedVersion, provideJars, removeAbandoned } from './jars.ts';
import { startNeo4j } from './neo4j.ts';
import { freePort } from './ports.ts';
import { isAlive, killProcess, stopProcess } from './processes.ts';
import { type LocalRecord, readRecord, writeRecord } from './record.ts';
import { needRoom } from './room.ts';
import { findRunning, placesOf, stopAllFrom } from './running.ts';
import { findJava } from './tools.ts';

/** In megabytes: what Neo4j writes at a start and while it is being filled, with room to spare. */
const roomForData = 24;

/** How often another port is tried where the one that was free a moment ago is taken. */
const attempts = 3;

/** In milliseconds: how often it is looked whether it still runs. */
const lookEvery = 500;

/**
 * The port that a folder begins with: away from Neo4j's usual 7687, and for each folder another, as two starts at the
 * same moment would find the same port free.
 */
function firstPort(folder: string): number {
  return 17_687 + (createHash('sha256').update(folder).digest().readUInt16BE() % 5_000);
}

/** The Neo4j of one folder, from its start to its end. Whoever opens it must be the launcher of that folder. */
export class LocalDatabase {
  readonly #folder: string;
  readonly #places;
  #running: (LocalRecord & { readonly process: number }) | null = null;
  /** Where in its own log that begins which concerns this run. */
  #debugFrom = 0;
  #ended = false;
  #prepare: (() => () => Promise<void>) | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#places = { ...placesOf(folder), ...placesIn(placesOf(folder).home) };
  }

  /**
   * Takes up what an earlier start left running, where it answers and is of the right version; else ends what is left,
   * and starts Neo4j.
   */
  async open(announce: Announce): Promise<{ connection: Connection; description: string }> {
    this.#debugFrom = await sizeOf(this.#places.debugLog);
    await removeAbandoned(this.#folder);
    const left = await findRunning(this.#folder);
    if (left !== null && left.version === (await pinnedVersion())) {
      const { connection, port, version } = left;
      this.#running = { port, process: left.process, version };
      return { connection, description: `Neo4j ${version}, still running, on port ${port}` };
    }
    await stopAllFrom(this.#folder, () => announce('ending what an earlier start left behind'));
    const connection = await this.#start(announce, null);
    const { port } = new URL(connection.uri);
    return { connection, description: `Neo4j ${await pinnedVersion()}, local, on port ${port}` };
  }

  async end(): Promise<void> {
    this.#ended = true;
    if (this.#running === null) return;
    await stopProcess(this.#running.process);
    await writeRecord(this.#places.record, { ...this.#running, process: null });
  }

  /** Makes the next start quicker, in the background, where that has not been done. @returns what ends it */
  prepareNextStart(): (() => Promise<void>) | undefined {
    return this.#prepare?.();
  }

  /**
   * Looks after it until the end: where it has ended though nobody told it to, it is started again.
   *
   * @param say told what happens
   * @throws Neo4jFailed where it cannot be brought back, or ends again and again
   */
  keepRunning(say: (text: string) => void): Promise<void> {
    return keepRunning(
      {
        untilEnded: () => this.#untilEnded(),
        isOver: () => this.#ended,
        tooOften: () => Neo4jFailed.explain(this.#places, 'ends again and again', this.#debugFrom),
        startAgain: async () => {
          const port = this.#running?.port ?? null;
          this.#running = null;
          await this.#start(() => undefined, port);
        },
      },
      say,
    );
  }

  async #untilEnded(): Promise<void> {
    do await wait(lookEvery, undefined, { ref: false });
    while (!this.#ended && this.#running !== null && isAlive(this.#running.process));
  }

  /** What an error has to do with the database: where its logs or its end explain it, that instead of the error. */
  async explain(error: unknown): Promise<unknown> {
    if (error instanceof Explained || this.#ended) return error;
    const what = 'could not do what it was asked';
    const known = await Neo4jFailed.explainIfKnown(this.#places, what, this.#debugFrom);
    if (known !== null) return known;
    const dead = this.#running !== null && !isAlive(this.#running.process);
    return dead
      ? Neo4jFailed.explain(this.#places, 'has ended, though nobody told it to', this.#debugFrom)
      : error;
  }

  /** @param fixedPort where it must listen; `null`: where it did before, or on the next port that is free */
  async #start(announce: Announce, fixedPort: number | null): Promise<Connection> {
    const java = await findJava();
    const jars = await provideJars(this.#folder, announce);
    const first = !hasData(this.#places);
    await needRoom(this.#folder, roomForData, 'Neo4j and its data');
    const archive = classArchiveOf(this.#folder, jars, java);
    this.#prepare = () => prepareClassArchive(archive, jars, java);
    const title = `starting Neo4j ${jars.version} on Java ${java.version}${first ? ' for the first time' : ''}`;
    for (let attempt = 1; ; attempt += 1) {
      const last = (await readRecord(this.#places.record))?.port ?? firstPort(this.#folder);
      const port = fixedPort ?? (await freePort(last + attempt - 1));
      if (first) announce('making its password');
      try {
        const home = await prepareHome(this.#places.home, port, jars, java);
        announce(title);
        const { uri } = await startNeo4j(home, port, jars, java, {
          flags: archive.flags,
          onSpawn: (process) => this.#spawned({ port, process, version: jars.version }),
          onStage: (stage) => announce(`${title}: ${stage}`),
        });
        return { uri, username, password: home.password, database: null };
      } catch (error) {
        if (!(error instanceof Neo4jFailed) || this.#ended) throw error;
        if (error.kind === 'jars damaged') await rm(jars.folder, { recursive: true, force: true });
        if (error.kind !== 'port taken' || attempt === attempts) throw error;
      }
    }
  }

  /** Takes note of its process, for the end and for the next start. */
  async #spawned(running: LocalRecord & { readonly process: number }): Promise<void> {
    this.#running = running;
    if (this.#ended) killProcess(running.process);
    await writeRecord(this.#places.record, running);
  }
}
