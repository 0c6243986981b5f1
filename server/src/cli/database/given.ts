import { Explained } from '#cli/explained.ts';
import type { GivenDatabase } from '#server/settings.ts';
import { NoAnswer, type Patience, untilAnswers } from './answer.ts';
import { NotUsable, type Provider } from './provider.ts';
import type { Trouble } from './trouble.ts';

/** The database was named, but cannot be used. The message says why and what to do. */
class WrongDatabase extends Explained {
  override readonly name = 'WrongDatabase';
}

/** In milliseconds: how long a database may take that is just being started elsewhere. */
const usual: Patience = {
  'unknown-host': 2_000,
  'nobody-listens': 30_000,
  silent: 30_000,
  starting: 60_000,
  // A container that starts closes connections at first. So does, for ever, a server that wants them encrypted.
  closes: 15_000,
  'locked-out': 10_000,
};

/** The database that was named. Nothing else is tried where it does not answer. */
export function givenProvider(given: GivenDatabase | null, patience: Patience = usual): Provider {
  return {
    async open(announce) {
      if (given === null) throw new NotUsable('NEO4J_URI is not set');
      announce(`asking ${given.uri}`);
      const agent = await untilAnswers(given, {
        patience,
        onWaiting: (trouble, most) =>
          announce(`${reasons[trouble](given).what}; waiting up to ${Math.round(most / 1000)} s`),
      }).catch((error: unknown) => {
        if (!(error instanceof NoAnswer)) throw error;
        const { what, remedy } = reasons[error.trouble](given);
        throw new WrongDatabase(`The database at ${given.uri} cannot be used: ${what}.\n${remedy}`);
      });
      refuseOthers(agent, given);
      return { connection: given, description: `${agent} at ${given.uri}`, own: false };
    },
  };
}

/** The oldest Neo4j whose Cypher is that of our questions. */
const oldest = 5;

/** @throws WrongDatabase where this is no Neo4j, or one that is too old */
function refuseOthers(agent: string, { uri, setting }: GivenDatabase): void {
  const major = /^Neo4j\/(\d+)\./.exec(agent)?.[1];
  if (major !== undefined && Number(major) >= oldest) return;
  throw new WrongDatabase(
    `The database at ${uri} says that it is ${agent}. Entente needs Neo4j ${oldest} or newer.\nSet ${setting} to one.`,
  );
}

interface Reason {
  /** As a phrase: "nothing listens there". */
  readonly what: string;
  /** What to set, or to look after. */
  readonly remedy: string;
}

const isEncrypted = (uri: string) => /^\w+\+s/.test(uri);
const without = (uri: string) => uri.replace(/\+s(sc)?:/, ':');
const withSuffix = (uri: string, suffix: string) => without(uri).replace(':', `${suffix}:`);
const ownInstead = ({ setting }: GivenDatabase) =>
  `${setting === 'NEO4J_URI' ? 'Unset NEO4J_URI' : 'Leave --database out'} to let the program run a database of its own.`;
const isItRunning = (given: GivenDatabase) =>
  `Is it running, and is ${given.setting} right? ${ownInstead(given)}`;

const reasons: Readonly<Record<Trouble, (given: GivenDatabase) => Reason>> = {
  'unknown-host': (given) => ({
    what: `no machine of the name "${new URL(given.uri).hostname}" is known here`,
    remedy: `Set ${given.setting} to the right one. ${ownInstead(given)}`,
  }),
  'nobody-listens': (given) => ({ what: 'nothing listens there', remedy: isItRunning(given) }),
  silent: (given) => ({ what: 'it does not answer', remedy: isItRunning(given) }),
  starting: (given) => ({ what: 'it is there, but not ready', remedy: isItRunning(given) }),
  closes: (given) =>
    isEncrypted(given.uri)
      ? {
          what: 'it closes every encrypted connection',
          remedy: `If it does not encrypt, set ${given.setting} to ${without(given.uri)}. ${isItRunning(given)}`,
        }
      : {
          what: 'it closes every connection',
          remedy: `If it wants encryption, set ${given.setting} to ${withSuffix(given.uri, '+s')}. ${isItRunning(given)}`,
        },
  'not-encrypted': ({ uri, setting }) => ({
    what: 'it does not speak TLS',
    remedy: `Set ${setting} to ${without(uri)}, or have the database encrypt. Is that the port of Bolt?`,
  }),
  'not-trusted': ({ uri, setting }) => ({
    what: 'its certificate is not trusted here',
    remedy:
      `If it is one that you made yourself, set ${setting} to ${withSuffix(uri, '+ssc')}, which trusts any,\n` +
      'or name it to Node: NODE_EXTRA_CA_CERTS=file.pem',
  }),
  http: ({ setting }) => ({
    what: 'what answers there speaks HTTP, not Bolt',
    remedy: `Set ${setting} to the port of Bolt, usually 7687. 7474 is that of Neo4j's own page.`,
  }),
  'not-bolt': ({ setting }) => ({
    what: 'what answers there is not Neo4j',
    remedy: `Set ${setting} to the address of one; its port is usually 7687.`,
  }),
  'refuses-login': ({ username }) => ({
    what: `it does not let "${username}" in`,
    remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows.',
  }),
  'locked-out': ({ username }) => ({
    what: `it refuses "${username}" for a while, whatever the password, as there were too many wrong ones`,
    remedy:
      'Set NEO4J_PASSWORD to the right one, wait ten seconds, and start again. If others use this database with a ' +
      'wrong password,\nthat has to end first.',
  }),
  'password-expired': ({ username }) => ({
    what: `the password of "${username}" has to be changed first`,
    remedy:
      'Change it in Neo4j (ALTER CURRENT USER SET PASSWORD FROM … TO …), then set NEO4J_PASSWORD to the new one.',
  }),
  'no-such-database': ({ database }) => ({
    what: `it has no database of the name "${database ?? ''}"`,
    remedy:
      'Set NEO4J_DATABASE to one that it has (SHOW DATABASES lists them), or unset it for the usual one of the user.',
  }),
};
