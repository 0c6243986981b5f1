import { resolve } from 'node:path';
import { z } from 'zod';
import { Explained } from '#cli/explained.ts';

/** One or more settings have values that are not allowed. The message names each, what it is and what is allowed. */
export class WrongSettings extends Explained {
  override readonly name = 'WrongSettings';
}

/** A number as it stands in an environment variable: digits, nothing else. */
const wholeNumber = (least: number, most: number) => {
  const allowed = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, allowed)
    .transform(Number)
    .pipe(z.int().min(least, allowed).max(most, allowed));
};

export const databaseAddress = z
  .string()
  .regex(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/,
    'an address that begins with bolt:// or neo4j:// (with +s or +ssc for encryption), as bolt://localhost:7687',
  );

/**
 * Every setting of the program: an environment variable, what is allowed, what holds where it is not set.
 * `.env.example` explains each; a test holds the two together.
 */
const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(4100),
  NEO4J_URI: databaseAddress.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  ENTENTE_FOLDER: z.string().default('.entente'),
});

export interface Settings {
  /** Where to listen; 0: any free port. */
  readonly port: number;
  /** The database that was named; `null`: the program looks for one itself. */
  readonly given: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string | null;
  } | null;
  /** Where the program keeps a database of its own, as a full path. */
  readonly localFolder: string;
}

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

/**
 * The settings that an environment gives. A variable that is set to nothing counts as not set.
 *
 * @throws WrongSettings
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = readVariables(variables, environment);
  if (set.NEO4J_URI !== undefined && set.NEO4J_PASSWORD === undefined) {
    throw new WrongSettings('NEO4J_PASSWORD is not set; allowed: the password that belongs to NEO4J_URI.');
  }
  return {
    port: set.PORT,
    given:
      set.NEO4J_URI === undefined
        ? null
        : {
            uri: set.NEO4J_URI,
            username: set.NEO4J_USERNAME,
            password: set.NEO4J_PASSWORD ?? '',
            database: set.NEO4J_DATABASE ?? null,
          },
    localFolder: resolve(set.ENTENTE_FOLDER, 'neo4j'),
  };
}

/**
 * Reads environment variables by a schema whose messages say what is allowed.
 *
 * @throws WrongSettings
 */
export function readVariables<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const set = Object.fromEntries(
    Object.keys(schema.shape)
      .map((name) => [name, environment[name]])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const wrong = new Map(result.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  throw new WrongSettings(
    [...wrong].map(([name, allowed]) => `${name} is "${set[name]}"; allowed: ${allowed}.`).join('\n'),
  );
}
