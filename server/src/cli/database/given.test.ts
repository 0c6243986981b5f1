import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { Ending } from '#cli/ending.ts';
import type { GivenDatabase } from '#server/settings.ts';
import { givenProvider } from './given.ts';
import { speakBolt } from './testing/bolt-speaker.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The port on which it listens, until the test is over. */
async function portOf(server: Server): Promise<number> {
  servers.push(server);
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

const given = (uri: string, setting: GivenDatabase['setting'] = 'NEO4J_URI'): GivenDatabase => ({
  uri,
  username: 'neo4j',
  password: 'a secret of the test',
  database: null,
  setting,
});

/** What is said where it is opened, without patience. */
async function refusalOf(database: GivenDatabase): Promise<string> {
  const opened = givenProvider(database, {}).open(() => undefined, new Ending());
  const error = await opened.then(
    () => new Error('opened'),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'WrongDatabase' });
  const { message } = error as Error;
  expect(message).not.toContain(database.password);
  return message;
}

describe('a database that was named and cannot be used is told with its setting and a remedy:', () => {
  test.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+s'])('a host that %s:// does not know', async (scheme) => {
    expect(await refusalOf(given(`${scheme}://nowhere.invalid:7687`))).toBe(
      `The database at ${scheme}://nowhere.invalid:7687 cannot be used: no machine of the name "nowhere.invalid" is known here.\n` +
        'Set NEO4J_URI to the right one. Unset NEO4J_URI to let the program run a database of its own.',
    );
  });

  test.each(['bolt', 'neo4j', 'bolt+s'])('a port on which nothing listens for %s://', async (scheme) => {
    const message = await refusalOf(given(`${scheme}://127.0.0.1:${await freePort()}`, '--database'));
    expect(message).toContain(
      'nothing listens there.\nIs it running, and is --database right? Leave --database out',
    );
  });

  test.each(['bolt', 'neo4j'])('the port of HTTP, asked by %s://', async (scheme) => {
    const port = await portOf(createHttpServer((_, response) => response.end('page')));
    expect(await refusalOf(given(`${scheme}://127.0.0.1:${port}`))).toContain(
      'what answers there speaks HTTP, not Bolt.\nSet NEO4J_URI to the port of Bolt, usually 7687.',
    );
  });

  test('another kind of server', async () => {
    const port = await portOf(createServer((socket) => socket.write('SSH-2.0-Example\r\n')));
    expect(await refusalOf(given(`bolt://127.0.0.1:${port}`))).toContain('what answers there is not Neo4j');
  });

  test('one that speaks no TLS where it should', async () => {
    const port = await portOf(createHttpServer((_, response) => response.end('page')));
    expect(await refusalOf(given(`bolt+s://127.0.0.1:${port}`))).toContain(
      `it does not speak TLS.\nSet NEO4J_URI to bolt://127.0.0.1:${port}, or have the database encrypt.`,
    );
  });

  test('one that closes every connection', async () => {
    const port = await portOf(createServer((socket) => socket.destroy()));
    expect(await refusalOf(given(`neo4j://127.0.0.1:${port}`))).toContain(
      `If it wants encryption, set NEO4J_URI to neo4j+s://127.0.0.1:${port}.`,
    );
    expect(await refusalOf(given(`neo4j+ssc://127.0.0.1:${port}`))).toContain(
      `If it does not encrypt, set NEO4J_URI to neo4j://127.0.0.1:${port}.`,
    );
  });

  test('one that accepts and says nothing', async () => {
    const port = await portOf(createServer());
    expect(await refusalOf(given(`bolt://127.0.0.1:${port}`))).toContain(
      'it does not answer.\nIs it running',
    );
  });

  test.each(['Neo4j/4.4.40', 'Neo4j/3.5.0', 'Graphophone/5.2'])('%s', async (agent) => {
    const port = await portOf(speakBolt(agent));
    expect(await refusalOf(given(`bolt://127.0.0.1:${port}`))).toContain(
      `says that it is ${agent}. Entente needs Neo4j 5 or newer.\nSet NEO4J_URI to one.`,
    );
  });
});

test.each(['Neo4j/5.26.0', 'Neo4j/2026.08.1'])('%s is taken', async (agent) => {
  const port = await portOf(speakBolt(agent));
  const opened = await givenProvider(given(`bolt://127.0.0.1:${port}`), {}).open(
    () => undefined,
    new Ending(),
  );
  expect(opened).toMatchObject({ description: `${agent} at bolt://127.0.0.1:${port}`, own: false });
});

test('one that comes later is waited for, and what is waited for is told once', async () => {
  const port = await freePort();
  const said: string[] = [];
  const opened = givenProvider(given(`bolt://127.0.0.1:${port}`), { 'nobody-listens': 20_000 }).open(
    (text) => said.push(text),
    new Ending(),
  );
  await wait(1_200);
  const later = speakBolt('Neo4j/5.26.0');
  later.close();
  await once(later, 'close');
  await once(later.listen(port, '127.0.0.1'), 'listening');
  servers.push(later);
  expect(await opened).toMatchObject({ own: false });
  expect(said).toEqual([`asking bolt://127.0.0.1:${port}`, 'nothing listens there; waiting up to 20 s']);
});
