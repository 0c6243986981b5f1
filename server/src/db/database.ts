import neo4j, { type Driver } from 'neo4j-driver';
import { classify } from './errors.ts';
import type { Guards } from './guard/guards.ts';
import { OwnReader } from './own/own-reader.ts';
import { Reader } from './reader.ts';
import { Writer } from './writer.ts';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** `null`: the user's home database. */
  readonly database: string | null;
}

/** How long a request may wait for a connection, in milliseconds: shorter than the promise of an answer within 3 s. */
const acquisitionTimeout = 2_500;

const usualFetchSize = 2_000;

/** One Neo4j (or cluster) that questions are put to. The only holder of a driver. */
export class Database {
  readonly #driver: Driver;
  readonly #name: string | null;

  constructor(connection: Connection) {
    this.#name = connection.database;
    this.#driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      userAgent: 'entente',
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: acquisitionTimeout,
    });
  }

  /**
   * For the questions of one request, which share its time and its end.
   *
   * @param options.signal aborted when nobody waits any more: running queries are ended in the database
   * @param options.timeout for each query, in milliseconds
   */
  reader(options: { signal?: AbortSignal; timeout?: number } = {}): Reader {
    return new Reader(this.#session(neo4j.session.READ), options);
  }

  /**
   * For a query that a user has written.
   *
   * @param options.signal aborted when nobody waits any more: the query is ended in the database
   * @param options.guards fewer of them in tests only
   */
  ownReader(options: { signal?: AbortSignal; guards?: Guards } = {}): OwnReader {
    return new OwnReader((mode) => this.#session(mode, 500)(), options);
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

  /** @throws DatabaseUnavailable within some 3 s where nothing answers. */
  async version(): Promise<string> {
    try {
      const info = await this.#driver.getServerInfo(this.#name === null ? {} : { database: this.#name });
      return info.agent ?? 'unknown';
    } catch (error) {
      throw classify(error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** @param fetchSize how many rows come at once; they wait in the database until those before are taken */
  #session(defaultAccessMode: 'READ' | 'WRITE', fetchSize = usualFetchSize) {
    const database = this.#name === null ? {} : { database: this.#name };
    return () => this.#driver.session({ defaultAccessMode, fetchSize, ...database });
  }
}
