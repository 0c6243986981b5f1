import { resolve } from 'node:path';
import { z } from 'zod';
import { Explained } from '#cli/explained.ts';
import type { StartParameters } from '#cli/start/parameters.ts';

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

const addressAllowed =
  'an address that begins with bolt:// or neo4j:// (with +s or +ssc for encryption), as bolt://localhost:7687';

export const databaseAddress = z
  .string()
  .refine((address) => /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#]\S*$/.test(address) && URL.canParse(address), {
    error: addressAllowed,
    abort: true,
  })
  .refine(
    (address) => `${new URL(address).username}${new URL(address).password}` === '',
    'an address without user name and password, which belong into NEO4J_USERNAME and NEO4J_PASSWORD',
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
  NEO4J_BOLT_PORT: wholeNumber(1, 65_535).optional(),
  NEO4J_IMAGE: z.string().optional(),
  COMPOSE_PROJECT_NAME: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]*$/, 'small letters, digits, - and _, not beginning with the last two')
    .optional(),
  ENTENTE_FOLDER: z.string().default('.entente'),
  ENTENTE_LISTEN: z
    .enum(['this-machine', 'all-addresses'], 'this-machine, or all-addresses, which lets other machines in')
    .default('this-machine'),
  ENTENTE_LOG: z
    .enum(['file', 'standard-output'], 'file, or standard-output, as containers have it')
    .default('file'),
  ENTENTE_METRICS_PORT: wholeNumber(1, 65_535).optional(),
  ENTENTE_HOSTS: z
    .string()
    .regex(
      /^[a-z0-9.-]+(\s*,\s*[a-z0-9.-]+)*$/i,
      'names of hosts without ports, separated by commas, as graph.example.org',
    )
    .optional(),
});

/** The ways to a database of the program's own. */
const ownDatabases = ['docker', 'maven'] as const;

export interface GivenDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
  /** What named it. */
  readonly setting: 'NEO4J_URI' | '--database';
}

/** Of the containers: as `docker-compose.yml` names them. What is `null` is not set. */
export interface ContainerSettings {
  readonly project: string | null;
  readonly password: string | null;
  readonly boltPort: number | null;
  readonly image: string | null;
}

export interface Settings {
  /** Where to listen; 0: any free port. */
  readonly port: number;
  /** The database that was named; `null`: the program looks for one itself. */
  readonly given: GivenDatabase | null;
  /** The only way to a database of the program's own that may be taken; `null`: the first that is open. */
  readonly forced: (typeof ownDatabases)[number] | null;
  readonly container: ContainerSettings;
  /** Where the program keeps a database of its own, as a full path. */
  readonly localFolder: string;
  /** Whether other machines are let in: there is no login, so whoever reaches the port reads the graph. */
  readonly beyondThisMachine: boolean;
  /** Where a line for each request goes. */
  readonly log: 'file' | 'standard-output';
  /** Where figures for Prometheus are served; `null`: nowhere. */
  readonly metricsPort: number | null;
  /** The names under which the server is called, beside localhost and addresses; in small letters. */
  readonly hosts: readonly string[];
  /** Whether to print also what usually goes to the log alone. */
  readonly verbose: boolean;
  /** The file that says how the database is to be read, as a full path; `null`: what the database says of itself. */
  readonly lens: string | null;
}

const noParameters: StartParameters = { database: null, verbose: false, lens: null };

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

/**
 * The settings that an environment gives. A variable that is set to nothing counts as not set.
 *
 * @param parameters of the call; they go before the environment
 * @throws WrongSettings
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  parameters: StartParameters = noParameters,
): Settings {
  const forced = ownDatabases.find((each) => each === parameters.database) ?? null;
  const address = forced === null ? parameters.database : null;
  const set = readVariables(variables, environment);
  const uri = forced === null ? (readAddress(address) ?? set.NEO4J_URI) : undefined;
  const setting = address === null ? 'NEO4J_URI' : '--database';
  if (uri !== undefined && set.NEO4J_PASSWORD === undefined) {
    throw new WrongSettings(`NEO4J_PASSWORD is not set; allowed: the password that belongs to ${setting}.`);
  }
  return {
    port: set.PORT,
    given:
      uri === undefined
        ? null
        : {
            uri,
            username: set.NEO4J_USERNAME,
            password: set.NEO4J_PASSWORD ?? '',
            database: set.NEO4J_DATABASE ?? null,
            setting,
          },
    forced,
    container: {
      project: set.COMPOSE_PROJECT_NAME ?? null,
      password: set.NEO4J_PASSWORD ?? null,
      boltPort: set.NEO4J_BOLT_PORT ?? null,
      image: set.NEO4J_IMAGE ?? null,
    },
    localFolder: resolve(set.ENTENTE_FOLDER, 'neo4j'),
    beyondThisMachine: set.ENTENTE_LISTEN === 'all-addresses',
    log: set.ENTENTE_LOG,
    metricsPort: set.ENTENTE_METRICS_PORT ?? null,
    hosts: set.ENTENTE_HOSTS?.toLowerCase().split(/\s*,\s*/) ?? [],
    verbose: parameters.verbose,
    lens: parameters.lens === null ? null : resolve(parameters.lens),
  };
}

function readAddress(parameter: string | null): string | undefined {
  if (parameter === null) return undefined;
  const { data, error } = databaseAddress.safeParse(parameter);
  if (data !== undefined) return data;
  const allowed = error?.issues[0]?.message;
  throw new WrongSettings(
    `--database is "${withoutSecrets(parameter)}"; allowed: ${ownDatabases.join(', ')}, or ${allowed}.`,
  );
}

/** An address as it may be printed: a user name and a password in it are left out. */
const withoutSecrets = (text: string) => text.replace(/\/\/.*@/s, '//…@');

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
    [...wrong]
      .map(([name, allowed]) => `${name} is "${withoutSecrets(set[name] ?? '')}"; allowed: ${allowed}.`)
      .join('\n'),
  );
}
