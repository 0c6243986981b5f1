import neo4j, { type Driver } from 'neo4j-driver';
import type { z } from 'zod';
import type { Connection } from '#db/database.ts';
import { toParameter } from '#db/values.ts';

/** A query as text with parameters: what is left when the server is taken away. */
export interface BareQuery {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The driver without the server round it. */
export interface BareDriver {
  /** Sends the queries one after the other and takes in all their rows. */
  run(queries: readonly BareQuery[]): Promise<void>;
  /** The rows of one query, numbers as JavaScript has them. */
  rows<Row extends z.ZodType>(cypher: string, row: Row): Promise<z.output<Row>[]>;
  close(): Promise<void>;
}

export function openBareDriver({ uri, username, password }: Connection): BareDriver {
  const options = { fetchSize: 2_000 };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), options);
  return {
    async run(queries) {
      for (const { cypher, parameters } of queries) await inSession(driver, cypher, parameters);
    },
    async rows(cypher, row) {
      const records = await inSession(driver, cypher, {});
      return records.map((record) => row.parse(numbersOf(record.toObject())));
    },
    close: () => driver.close(),
  };
}

/** The same parameters, as the driver wants whole numbers. */
export function prepared({ cypher, parameters }: BareQuery): BareQuery {
  // An object that is given comes back as one.
  return { cypher, parameters: toParameter(parameters) as Record<string, unknown> };
}

async function inSession(driver: Driver, cypher: string, parameters: BareQuery['parameters']) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(cypher, parameters, { timeout: 60_000 })).records;
  } finally {
    await session.close();
  }
}

function numbersOf(row: Record<string, unknown>): Record<string, unknown> {
  const plain = (value: unknown) => (neo4j.isInt(value) ? value.toNumber() : value);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}
