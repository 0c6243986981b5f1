import { z } from 'zod';
import type { Database } from '#db/database.ts';
import type { Query } from '#db/query.ts';

/** Rows of a question that only tests ask, whose text stands in the test. */
export function ask<Row extends z.ZodType>(
  database: Database,
  cypher: string,
  row: Row,
): Promise<z.output<Row>[]> {
  const query: Query<z.ZodObject, Row> = { name: 'test', cypher, parameters: z.object({}), row, example: {} };
  return database.reader({ timeout: 120_000 }).many(query, {});
}
