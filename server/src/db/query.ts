import type { z } from 'zod';
import { loadCypher } from './cypher-files.ts';

/** Names of labels or types, by the mark that stands for them in a query's file. */
export type Names = Readonly<Record<string, string | readonly string[]>>;

/** One question to the database: the text of one file, what goes in, what each row is. */
export interface Query<Parameters extends z.ZodObject = z.ZodObject, Row extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly row: Row;
  /** Parameters with which it runs on the graph that ships, and answers at least one row. */
  readonly example: z.input<Parameters>;
  /** Names to put in by `withNames` before the example is run, where the file has places for some. */
  readonly exampleNames?: Names;
  /** The operator that its plan must contain on that graph, where an index should be used. */
  readonly planUses?: string;
}

/**
 * Binds `cypher/{name}.cypher` to its parameters and rows.
 *
 * @param definition `name` is the file's path below `cypher/`, without its ending
 * @throws where the file or a fragment that it names is missing
 */
export function defineQuery<Parameters extends z.ZodObject, Row extends z.ZodType>(
  definition: Omit<Query<Parameters, Row>, 'cypher'>,
): Query<Parameters, Row> {
  return { ...definition, cypher: loadCypher(definition.name) };
}
