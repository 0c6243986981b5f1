import { mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { provideJars } from '#cli/local/jars.ts';
import { isAlive } from '#cli/local/processes.ts';
import { attach } from '#cli/local/provider.ts';
import { findJava } from '#cli/local/tools.ts';
import { Database } from '#db/database.ts';
import { readSettings } from '#server/settings.ts';
import { emptyDatabase } from '#testing/graphs.ts';
import { hashOfDatabase } from '#testing/hash.ts';
import { ask } from '#testing/raw.ts';
import { builtProgram, endSituations, enter } from '#testing/situation.ts';

afterEach(endSituations);

const run = (environment: Record<string, string>, ...parameters: string[]) =>
  enter({
    command: [builtProgram, ...parameters],
    environment: { NEO4J_URI: '', PORT: '0', ...environment },
  });

/** The program's own database reads no file of this machine, and calls no host. */
async function expectShutIn(local: string): Promise<void> {
  const provided = await attach(local);
  if (provided === null) throw new Error('The database does not run.');
  const database = new Database(provided.connection);
  const refused = async (cypher: string) =>
    ask(database, cypher, z.unknown()).then(
      () => 'let through',
      (error: unknown) => String(error),
    );
  expect(await refused("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line")).toMatch(/Couldn't load/);
  expect(await refused("LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line")).toMatch(
    /blocked|blocklist/i,
  );
  await database.close();
}

const java = await findJava().catch(() => null);

describe.runIf(java !== null)('a start with a database of its own', () => {
  let folder: string;
  let local: string;
  const environment = () => ({ ENTENTE_FOLDER: folder });
  const neo4j = async () =>
    (JSON.parse(await readFile(join(local, 'running.json'), 'utf8')) as { process: number | null }).process;

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'entente-')), 'with space, 東京');
    local = join(folder, 'neo4j');
    await mkdir(local, { recursive: true });
    const jars = await provideJars(readSettings(process.env).localFolder, console.log);
    await symlink(jars.folder, join(local, basename(jars.folder)));
  });
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

  test('fills it, serves page and data, lets no second one in, and ends everything at Ctrl-C', async () => {
    const first = run(environment(), '--database', 'maven');
    const address = await first.ready();
    expect(first.output()).toMatch(/Graph +filled with \d+ nodes and \d+ relations/);
    expect(await (await fetch(`${address}/api/ready`)).json()).toMatchObject({ status: 'ready' });
    expect(await (await fetch(address)).text()).toContain('<div id="page">');
    expect((await stat(join(local, 'home', 'password'))).mode & 0o777).toBe(0o600);

    const second = run(environment(), '--database', 'maven');
    expect(await second.outcome).toMatchObject({ status: 1 });
    expect(second.output()).toContain(`(process ${first.process}, at ${address})`);

    await expectShutIn(local);

    const id = await neo4j();
    expect(id !== null && isAlive(id)).toBe(true);
    const begin = performance.now();
    first.send('SIGINT');
    expect(await first.outcome).toMatchObject({ status: 0, leftRunning: [] });
    expect(performance.now() - begin).toBeLessThan(8_000);
    expect(id !== null && isAlive(id)).toBe(false);
    expect(await neo4j()).toBeNull();
  });

  test('finds what it filled, and takes over what a killed one left running', async () => {
    const killed = run(environment(), '--database', 'maven');
    await killed.ready();
    expect(killed.output()).toMatch(/Graph +there/);
    const id = await neo4j();
    killed.send('SIGKILL');
    await killed.outcome;
    expect(id !== null && isAlive(id)).toBe(true);

    const next = run(environment(), '--database', 'maven');
    await next.ready();
    expect(next.output()).toContain('still running');
    expect(await neo4j()).toBe(id);
    next.send('SIGTERM');
    expect(await next.outcome).toMatchObject({ status: 0, leftRunning: [] });
    expect(id !== null && isAlive(id)).toBe(false);
  });

  test('leaves nothing behind when it is cut short on the way', async () => {
    const { says, send, outcome } = run(environment(), '--database', 'maven');
    await says(/starting Neo4j/);
    await expect.poll(neo4j, { timeout: 10_000 }).not.toBeNull();
    const id = await neo4j();
    send('SIGINT');
    expect(await outcome).toMatchObject({ status: 130, leftRunning: [] });
    expect(id !== null && isAlive(id)).toBe(false);
    expect(await neo4j()).toBeNull();
  });
});

describe('a start with a database that was named', () => {
  const named = () => {
    const { uri, username, password } = inject('connection');
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  };

  test('never writes to it, and says how to fill it', async () => {
    const database = await emptyDatabase();
    const before = await hashOfDatabase(database);
    const { send, outcome, ready, output } = run(named());
    await ready();
    expect(output()).toContain('empty; "npm run seed -- --confirm" fills it');
    send('SIGINT');
    expect(await outcome).toMatchObject({ status: 0, leftRunning: [] });
    expect(await hashOfDatabase(database)).toBe(before);
  });

  test('says which setting is wrong where it is not let in', async () => {
    const { outcome, output } = run({ ...named(), NEO4J_PASSWORD: 'not the password' });
    expect(await outcome).toMatchObject({ status: 1 });
    expect(output()).toContain('does not let "neo4j" in.\nSet NEO4J_USERNAME and NEO4J_PASSWORD');
    expect(output()).not.toMatch(/^\s+at /m);
  });

  test('names a setting that is wrong', async () => {
    const { outcome, output } = run({ PORT: '80a' });
    expect(await outcome).toMatchObject({ status: 2 });
    expect(output()).toBe('\nPORT is "80a"; allowed: a whole number from 0 to 65535.\n');
  });
});
