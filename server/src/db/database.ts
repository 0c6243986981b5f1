import neo4j, { type Driver, type ServerInfo, type Session } from 'neo4j-driver';
import { classify } from './errors.ts';
import { Gate } from './gate.ts';
import type { Guards } from './guard/guards.ts';
import { OwnReader } from './own/own-reader.ts';
import { Pulse } from './pulse.ts';
import { Reader, type ReaderOptions } from './reader.ts';
import { Writer } from './writer.ts';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** `null`: the user's home database. */
  readonly database: string | null;
}

/** In milliseconds: how long a question may wait for a connection. That the database is away is noticed sooner, by its pulse. */
const acquisitionTimeout = 8_000;

/** How many questions are put to the database at once, and how many connections there may be, heavy ones included. */
const places = 40;
const mostConnections = 300;
const mostSigns = 8;

const usualFetchSize = 2_000;

/** One Neo4j (or cluster) that questions are put to. The only holder of a driver. */
export class Database {
  readonly #connection: Connection;
  readonly #name: string | null;
  readonly #pulse: Pulse;
  readonly #gate = new Gate(places);
  #driver: Driver;
  /** For signs of life alone, which must not wait behind questions. */
  #pulseDriver: Driver;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#name = connection.database;
    this.#driver = this.#openDriver(mostConnections);
    this.#pulseDriver = this.#openDriver(mostSigns);
    this.#pulse = new Pulse(
      () => this.#signOfLife(this.#pulseDriver),
      () => this.#beginAnew(),
    );
  }

  /**
   * For the questions of one request, which share its time and its end.
   *
   * @param options.signal aborted when nobody waits any more: running queries are ended in the database
   * @param options.timeout for each query, in milliseconds
   * @param options.onQuery told of each query when it is over
   */
  reader(options: ReaderOptions = {}): Reader {
    return new Reader(this.#session(neo4j.session.READ), { pulse: this.#pulse, gate: this.#gate }, options);
  }

  /**
   * For a query that a user has written.
   *
   * @param options.signal aborted when nobody waits any more: the query is ended in the database
   * @param options.guards fewer of them in tests only
   */
  ownReader(options: { signal?: AbortSignal; guards?: Guards } = {}): OwnReader {
    return new OwnReader((mode) => this.#session(mode, 500)(), this.#pulse, options);
  }

  /**
   * Runs work in one transaction: all of it or nothing. Only the command line writes.
   *
   * @throws what the work throws, after taking everything back
   */
  async write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> {
    const session = this.#session(neo4j.session.WRITE)();
    try {
      const transaction = await session.beginTransaction();
      try {
        const result = await work(new Writer(transaction));
        await transaction.commit();
        return result;
      } catch (error) {
        if (transaction.isOpen()) await transaction.rollback();
        throw error;
      }
    } catch (error) {
      throw classify(error);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs one statement that changes the schema, which cannot share a transaction with data.
   *
   * @param cypher from `cypher/schema/`, identifiers put in by `identifier()` only
   */
  async alterSchema(cypher: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE)();
    try {
      await session.run(cypher);
    } catch (error) {
      throw classify(error);
    } finally {
      await session.close();
    }
  }

  /** How many questions could be put to the database at once beside those that run, and how many wait. */
  get places(): { readonly free: number; readonly waiting: number } {
    return this.#gate.state;
  }

  /** @throws DatabaseUnavailable within some 3 s where nothing answers. */
  async version(): Promise<string> {
    try {
      const driver = this.#pulseDriver;
      const answer = this.#signOfLife(driver).then(() => this.#infoFrom(driver));
      const info = await this.#pulse.during(answer);
      return info.agent ?? 'unknown';
    } catch (error) {
      throw classify(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#pulseDriver.close()]);
  }

  #openDriver(maxConnectionPoolSize: number): Driver {
    const { uri, username, password } = this.#connection;
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: 'entente',
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: acquisitionTimeout,
      maxConnectionPoolSize,
    });
  }

  /** Leaves connections behind that have gone dead without a word: when the database is back, they would still be. */
  #beginAnew(): void {
    const dead = [this.#driver, this.#pulseDriver];
    this.#driver = this.#openDriver(mostConnections);
    this.#pulseDriver = this.#openDriver(mostSigns);
    for (const driver of dead) void driver.close().catch(() => undefined);
  }

  /** Goes to the database and back. What the driver has for this may answer from what it knows. */
  async #signOfLife(driver: Driver): Promise<void> {
    const session = this.#sessionOf(driver, neo4j.session.READ);
    try {
      const transaction = await session.beginTransaction();
      await transaction.rollback();
    } finally {
      await session.close();
    }
  }

  #infoFrom(driver: Driver): Promise<ServerInfo> {
    return driver.getServerInfo(this.#name === null ? {} : { database: this.#name });
  }

  /** @param fetchSize how many rows come at once; they wait in the database until those before are taken */
  #session(defaultAccessMode: 'READ' | 'WRITE', fetchSize = usualFetchSize) {
    return () => this.#sessionOf(this.#driver, defaultAccessMode, fetchSize);
  }

  #sessionOf(driver: Driver, defaultAccessMode: 'READ' | 'WRITE', fetchSize = usualFetchSize): Session {
    const database = this.#name === null ? {} : { database: this.#name };
    return driver.session({ defaultAccessMode, fetchSize, ...database });
  }
}
