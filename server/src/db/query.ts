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
  readonly variants?: Variants;
}

/**
 * Other texts of the same question, for where a parameter is given that the usual text has no use for: so what few
 * questions need costs the others nothing, neither when they are planned nor when they run.
 */
export interface Variants {
  /** The parameter, a map whose `text` names the text to send. */
  readonly parameter: string;
  readonly texts: Readonly<Record<string, Variant>>;
  /** Whether the parameter must be given: then there is no usual text. */
  readonly always?: boolean;
}

interface Variant {
  readonly cypher: string;
  /** What to give for the parameter when it is run as an example. */
  readonly example: { readonly text: string };
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

/** The query with each of its texts rewritten. */
export function rewritten<Asked extends Query>(query: Asked, rewrite: (cypher: string) => string): Asked {
  const { variants } = query;
  if (variants === undefined) return { ...query, cypher: rewrite(query.cypher) };
  const texts = Object.entries(variants.texts).map(([name, variant]) => [
    name,
    { ...variant, cypher: rewrite(variant.cypher) },
  ]);
  return {
    ...query,
    cypher: rewrite(query.cypher),
    variants: { ...variants, texts: Object.fromEntries(texts) },
  };
}

/**
 * The text to send with these parameters, and those of them that it names.
 *
 * @throws RangeError where the parameter that chooses a text names none
 */
export function textFor<Parameters extends object>(
  { cypher, variants }: Pick<Query, 'cypher' | 'variants'>,
  parameters: Parameters,
): { readonly cypher: string; readonly parameters: object } {
  if (variants === undefined) return { cypher, parameters };
  const { [variants.parameter]: given, ...others } = parameters as Record<string, unknown>;
  if (given === null || given === undefined) return { cypher, parameters: others };
  const variant = variants.texts[(given as { readonly text: string }).text];
  if (variant === undefined) throw new RangeError('There is no such text of this question.');
  return { cypher: variant.cypher, parameters };
}
