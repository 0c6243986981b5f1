import { parseArgs } from 'node:util';
import { Explained } from '#cli/explained.ts';

/** The program was called with something that it does not know. The message names it, and what is allowed. */
export class WrongCall extends Explained {
  override readonly name = 'WrongCall';
}

/** What a start can be told in its call; this goes before what the environment says. */
export interface StartParameters {
  /** `docker`, `maven`, or the address of a database; `null`: the first way that is open. */
  readonly database: string | null;
  /** Whether to print also what usually goes to the log alone. */
  readonly verbose: boolean;
  /** A file that says how the database is to be read; `null`: what the database says of itself. */
  readonly lens: string | null;
}

const usage = `Allowed after "npm start --":
  --database docker      the Neo4j of docker-compose.yml
  --database maven       a Neo4j fetched with Maven, run by the Java of this machine
  --database bolt://…    a Neo4j of yours (bolt:// or neo4j://, with +s for encryption)
  --lens FILE            how to read a database that does not describe itself
  --verbose              print everything that goes to the log`;

const options = {
  database: { type: 'string' },
  lens: { type: 'string' },
  verbose: { type: 'boolean' },
} as const;

/**
 * Reads the words that follow `npm start --`. Of a parameter that is given twice the last counts.
 *
 * @throws WrongCall
 */
export function readParameters(words: readonly string[]): StartParameters {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw wrong(`"${token.value}" belongs to no parameter.`);
    const value = token.value ?? '';
    if (!Object.hasOwn(options, token.name)) throw wrong(`There is no parameter ${token.rawName}.`);
    const takesValue = options[token.name as keyof typeof options].type === 'string';
    if (takesValue && value.trim() === '') throw wrong(`${token.rawName} needs something to follow it.`);
    if (!takesValue && token.value !== undefined) throw wrong(`${token.rawName} takes no value.`);
    given.set(token.name, value);
  }
  return {
    database: given.get('database') ?? null,
    verbose: given.has('verbose'),
    lens: given.get('lens') ?? null,
  };
}

const wrong = (what: string) => new WrongCall(`${what}\n${usage}`);
