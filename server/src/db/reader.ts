import type { Record as Row, Session } from 'neo4j-driver';
import type { z } from 'zod';
import type { SentQuery } from '#contract/http/index.ts';
import { classify, DatabaseUnavailable, QueryCancelled, QueryTimeout } from './errors.ts';
import type { Gate } from './gate.ts';
import type { Pulse } from './pulse.ts';
import { type Query, textFor } from './query.ts';
import { type Plain, toParameter, toPlain } from './values.ts';

/** In milliseconds. */
const usualTimeout = 10_000;

/** A query that was asked, and what came of it. */
export interface AskedQuery {
  readonly query: string;
  readonly milliseconds: number;
  readonly outcome: 'answered' | 'timeout' | 'cancelled' | 'unavailable' | 'failed';
}

export interface ReaderOptions {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly onQuery?: (asked: AskedQuery) => void;
}

/** What all questions to one database share. */
export interface Way {
  readonly pulse: Pulse;
  readonly gate: Gate;
}

/**
 * Puts questions to the database, reading only, and remembers them so that an answer can show them.
 * Every question has a timer of its own: a database that does not keep to its time limit does not hold up the answer.
 */
export class Reader {
  /** What was asked so far, in order, as it can be run in any Neo4j client. */
  readonly sent: SentQuery[] = [];
  readonly #open: () => Session;
  readonly #way: Way;
  readonly #signal: AbortSignal | undefined;
  readonly #timeout: number;
  readonly #onQuery: ReaderOptions['onQuery'];

  /** @param way what all questions to one database share */
  constructor(open: () => Session, way: Way, options: ReaderOptions) {
    this.#open = open;
    this.#way = way;
    this.#signal = options.signal;
    this.#timeout = options.timeout ?? usualTimeout;
    this.#onQuery = options.onQuery;
  }

  /** Aborted when nobody waits for the answer any more. */
  get signal(): AbortSignal | undefined {
    return this.#signal;
  }

  /**
   * Every row of the answer.
   *
   * @param timeout for this query, in milliseconds, where it is to be shorter than for the others
   * @throws DatabaseUnavailable, QueryTimeout, QueryCancelled; a ZodError where parameters or rows are not of the query's form
   */
  async many<P extends z.ZodObject, R extends z.ZodType>(
    query: Query<P, R>,
    parameters: z.input<P>,
    timeout = this.#timeout,
  ): Promise<z.output<R>[]> {
    const { cypher, parameters: valid } = textFor(query, query.parameters.parse(parameters));
    this.sent.push({ name: query.name, cypher, parameters: valid as SentQuery['parameters'] });
    const parametersSent = toParameter(valid) as Record<string, unknown>;
    const rows = await this.#told(query.name, () => this.#run(cypher, parametersSent, timeout));
    return rows.map((row) => query.row.parse(toPlain(row.toObject()) as Plain));
  }

  /** The only row, or `undefined` where there is none. @throws also where there are several. */
  async maybeOne<P extends z.ZodObject, R extends z.ZodType>(
    query: Query<P, R>,
    parameters: z.input<P>,
    timeout = this.#timeout,
  ): Promise<z.output<R> | undefined> {
    const rows = await this.many(query, parameters, timeout);
    if (rows.length > 1) throw new Error(`${query.name} answered ${rows.length} rows where one was expected`);
    return rows[0];
  }

  /** The only row. @throws also where there is none or several. */
  async one<P extends z.ZodObject, R extends z.ZodType>(
    query: Query<P, R>,
    parameters: z.input<P>,
  ): Promise<z.output<R>> {
    const row = await this.maybeOne(query, parameters);
    if (row === undefined) throw new Error(`${query.name} answered no row where one was expected`);
    return row;
  }

  async #told<Answer>(query: string, ask: () => Promise<Answer>): Promise<Answer> {
    const begin = performance.now();
    const tell = (outcome: AskedQuery['outcome']) =>
      this.#onQuery?.({ query, milliseconds: Math.round(performance.now() - begin), outcome });
    try {
      const answer = await ask();
      tell('answered');
      return answer;
    } catch (error) {
      tell(outcomeOf(error));
      throw error;
    }
  }

  async #run(cypher: string, parameters: Record<string, unknown>, timeout: number): Promise<Row[]> {
    if (this.#signal?.aborted) throw new QueryCancelled('Nobody waits for the answer any more.');
    let session: Session | undefined;
    let leave: (() => void) | undefined;
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    let giveUp: (() => void) | undefined;
    const stop = new Promise<never>((_, reject) => {
      giveUp = () => reject(new QueryCancelled('Nobody waits for the answer any more.'));
      this.#signal?.addEventListener('abort', giveUp, { once: true });
      timer = setTimeout(() => reject(new QueryTimeout(`No answer within ${timeout / 1000} s.`)), timeout);
    });
    try {
      const answer = async () => {
        leave = await this.#way.gate.enter();
        if (isOver) {
          leave();
          throw new QueryCancelled('Nobody waits for the answer any more.');
        }
        session = this.#open();
        return await session.run(cypher, parameters, { timeout });
      };
      return (await Promise.race([this.#way.pulse.during(answer()), stop])).records;
    } catch (error) {
      throw classify(error);
    } finally {
      clearTimeout(timer);
      if (giveUp) this.#signal?.removeEventListener('abort', giveUp);
      // Closing resets the connection, which ends a query that still runs. It is not waited for: the answer is due.
      isOver = true;
      leave?.();
      void session?.close().catch(() => undefined);
    }
  }
}

function outcomeOf(error: unknown): AskedQuery['outcome'] {
  if (error instanceof QueryTimeout) return 'timeout';
  if (error instanceof QueryCancelled) return 'cancelled';
  return error instanceof DatabaseUnavailable ? 'unavailable' : 'failed';
}
