import type { Session } from 'neo4j-driver';
import { QueryTimeout } from '#db/errors.ts';
import { allGuards, type Guards } from '#db/guard/guards.ts';
import { checkPlan } from '#db/guard/plan-guard.ts';
import { checkText } from '#db/guard/text-guard.ts';
import type { Pulse } from '#db/pulse.ts';
import { ownFailure } from './failures.ts';
import { Gathering, type OwnRow, tooLarge, waited } from './gathering.ts';
import { ownParameters } from './parameters.ts';
import { Time } from './time.ts';
import { Wire } from './wire.ts';

/** One query of the user's own, and how much of its answer is wanted. */
export interface OwnQuery {
  readonly cypher: string;
  /** As JSON; see `ownParameters`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rows: number;
  /** For all of it, from the first look at it to the last row. */
  readonly seconds: number;
}

/** Some rows, as soon as they are there; of the first part the columns are all. */
export interface OwnPart {
  readonly columns: readonly string[];
  readonly rows: readonly OwnRow[];
}
/** Why an answer ends before its last row. */
export type Cut = 'rows' | 'size' | 'time';

/** Bytes that may come from the database for one answer. */
const mostOnWire = 8_000_000;

/** In milliseconds: how long the database may take to end what it was told to end, before its connection is cut. */
const patienceWithEnd = 1_000;

/**
 * Runs what a user has written. Whatever it is, the database is asked for its plan first, and nothing is run that is not
 * known to only read; then it runs in a transaction that reads, is never committed, and has a timer.
 */
export class OwnReader {
  readonly #open: (mode: 'READ' | 'WRITE') => Session;
  readonly #pulse: Pulse;
  readonly #signal: AbortSignal | undefined;
  readonly #guards: Guards;

  constructor(
    open: (mode: 'READ' | 'WRITE') => Session,
    pulse: Pulse,
    options: { readonly signal?: AbortSignal; readonly guards?: Guards },
  ) {
    this.#open = open;
    this.#pulse = pulse;
    this.#signal = options.signal;
    this.#guards = options.guards ?? allGuards;
  }

  /**
   * Rows as they come.
   *
   * @returns why these are not all, or null
   * @throws QueryRefused, QueryMistake, WrongParameter, QueryFailed; DatabaseUnavailable, QueryTimeout, QueryCancelled
   */
  async *run(query: OwnQuery): AsyncGenerator<OwnPart, Cut | null> {
    checkText(query.cypher, this.#guards.text);
    const parameters = ownParameters(query.parameters);
    const time = new Time(query.seconds, this.#signal);
    const session = this.#open(this.#guards.readingOnly ? 'READ' : 'WRITE');
    const running: Running = { wire: null, columns: null, gathering: new Gathering() };
    try {
      await time.within(this.#pulse.during(this.#look(session, query.cypher, parameters)));
      return yield* rowsOf(running, session, { ...query, parameters }, time);
    } catch (error) {
      const { wire, columns, gathering } = running;
      const cut = wire?.exceeded === true ? 'size' : error instanceof QueryTimeout ? 'time' : null;
      if (cut === null || columns === null || gathering.count === 0)
        throw cut === 'size' ? tooLarge(error) : ownFailure(error, 0);
      yield { columns, rows: gathering.take() };
      return cut;
    } finally {
      time.end();
      endSession(session, running.wire);
    }
  }

  /** On a line of its own, so that places in the query keep their columns. */
  async #look(session: Session, cypher: string, parameters: object): Promise<void> {
    try {
      const { summary } = await session.run(`EXPLAIN\n${cypher}`, parameters);
      const plan = summary.plan === false ? null : summary.plan;
      checkPlan({ queryType: summary.queryType, plan }, this.#guards.plan);
    } catch (error) {
      throw ownFailure(error, 1);
    }
  }
}

/** How far a query has come. */
interface Running {
  wire: Wire | null;
  columns: readonly string[] | null;
  readonly gathering: Gathering;
}

async function* rowsOf(
  running: Running,
  session: Session,
  { cypher, parameters, rows: mostRows, seconds }: OwnQuery,
  time: Time,
): AsyncGenerator<OwnPart, Cut | null> {
  const { gathering } = running;
  const transaction = await time.within(session.beginTransaction({ timeout: seconds * 1000 }));
  running.wire = await Wire.of(transaction, mostOnWire);
  const result = transaction.run(cypher, parameters);
  const columns = await time.within(result.keys());
  running.columns = columns;
  yield { columns, rows: [] };
  const records = result[Symbol.asyncIterator]();
  for (;;) {
    const next = records.next();
    next.catch(() => undefined);
    while ((await time.within(Promise.race([next, gathering.patience()]))) === waited)
      yield { columns, rows: gathering.take() };
    const { done, value } = await next;
    const isEnd = done === true;
    const cut = isEnd ? null : gathering.count >= mostRows ? 'rows' : gathering.add(value);
    if (isEnd || cut !== null || gathering.isFull) yield { columns, rows: gathering.take() };
    if (isEnd || cut !== null) return cut;
  }
}

/** Closing resets the connection, which ends what still runs. It is not waited for: the answer is due. */
function endSession(session: Session, wire: Wire | null): void {
  const cut = setTimeout(() => wire?.cut(), patienceWithEnd);
  void session
    .close()
    .catch(() => undefined)
    .finally(() => {
      clearTimeout(cut);
      wire?.stop();
    });
}
