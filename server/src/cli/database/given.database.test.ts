import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Ending } from '#cli/ending.ts';
import type { GivenDatabase } from '#server/settings.ts';
import { givenProvider } from './given.ts';

const right = (): GivenDatabase => ({ ...inject('connection'), setting: 'NEO4J_URI' });
const open = (given: GivenDatabase, say: (text: string) => void = () => undefined) =>
  givenProvider(given).open(say, new Ending());
const openAtOnce = (given: GivenDatabase) => givenProvider(given, {}).open(() => undefined, new Ending());

test('a database that exists is taken', async () => {
  expect((await open(right())).description).toMatch(/^Neo4j\/(5|20\d\d)\.\S+ at bolt:/);
});

test.each(['bolt', 'neo4j'])('a name that no database has is told, by %s://', async (scheme) => {
  const uri = right().uri.replace(/^\w+:/, `${scheme}:`);
  await expect(open({ ...right(), uri, database: 'nowhere' })).rejects.toThrow(
    'it has no database of the name "nowhere".\nSet NEO4J_DATABASE to one that it has',
  );
});

test('encryption where the database has none is told', async () => {
  const uri = right().uri.replace('bolt:', 'bolt+s:');
  await expect(openAtOnce({ ...right(), uri })).rejects.toThrow(
    `it closes every encrypted connection.\nIf it does not encrypt, set NEO4J_URI to ${right().uri}.`,
  );
});

const openssl = spawnSync('openssl', ['version']).status === 0;

describe.runIf(openssl)('a database that encrypts, with a certificate of its own making,', () => {
  let folder: string;
  let server: Server;
  const uri = (scheme: string) => `${scheme}://localhost:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-certificate-'));
    const files = ['-keyout', join(folder, 'key'), '-out', join(folder, 'certificate')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
    execFileSync('openssl', [...request, ...files], { stdio: 'ignore' });
    const { hostname, port } = new URL(right().uri);
    server = createServer(
      { key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'certificate')) },
      (socket) => {
        const behind = connect(Number(port), hostname);
        for (const end of [socket, behind]) end.on('error', () => undefined);
        socket.pipe(behind).pipe(socket);
      },
    );
    server.on('tlsClientError', () => undefined);
    await once(server.listen(0), 'listening');
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('is not trusted unasked', async () => {
    await expect(open({ ...right(), uri: uri('bolt+s') })).rejects.toThrow(
      `its certificate is not trusted here.\nIf it is one that you made yourself, set NEO4J_URI to ${uri('bolt+ssc')}`,
    );
  });

  test('is taken where any certificate is', async () => {
    expect(await open({ ...right(), uri: uri('bolt+ssc') })).toMatchObject({ own: false });
  });

  test('is told where it is asked without encryption', async () => {
    await expect(openAtOnce({ ...right(), uri: uri('bolt') })).rejects.toThrow(
      `If it wants encryption, set NEO4J_URI to ${uri('bolt+s')}.`,
    );
  });
});

describe('a wrong password', () => {
  const wrong = () => ({ ...right(), password: 'not this one' });

  test('is told at once; after several the lock is named, and waited out by who has the right one', async () => {
    const refused = 'it does not let "neo4j" in.\nSet NEO4J_USERNAME and NEO4J_PASSWORD to what it knows.';
    await expect(open(wrong())).rejects.toThrow(refused);
    for (let more = 0; more < 3; more += 1) await openAtOnce(wrong()).catch(() => undefined);
    await expect(openAtOnce(right())).rejects.toThrow(
      'it refuses "neo4j" for a while, whatever the password, as there were too many wrong ones',
    );
    const said: string[] = [];
    expect(await open(right(), (text) => said.push(text))).toMatchObject({ own: false });
    expect(said.at(-1)).toMatch(/^it refuses "neo4j" for a while, .* waiting up to 10 s$/);
  });
});
