import type { Transaction } from 'neo4j-driver';
import type { z } from 'zod';
import type { Query } from './query.ts';
import { toParameter, toPlain } from './values.ts';

/** Writes within one transaction; see `Database.write`. */
export class Writer {
  readonly #transaction: Transaction;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Runs the query and returns its rows. */
  async many<P extends z.ZodObject, R extends z.ZodType>(
    query: Query<P, R>,
    parameters: z.input<P>,
  ): Promise<z.output<R>[]> {
    const valid = query.parameters.parse(parameters);
    const result = await this.#transaction.run(query.cypher, toParameter(valid) as Record<string, unknown>);
    return result.records.map((row) => query.row.parse(toPlain(row.toObject())));
  }
}
