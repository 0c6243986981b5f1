import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findComposeFile, usualImage } from '#cli/container/compose-file.ts';
import { containersOf } from '#cli/container/container.ts';
import { startService, stopService } from '#cli/container/container-database.ts';
import { attachContainer } from '#cli/container/provider.ts';
import { projectOf } from '#cli/container/service.ts';
import { Database } from '#db/database.ts';
import { readSettings } from '#server/settings.ts';
import { dockerForTests, leftOf, removeProject } from '#testing/docker.ts';
import { linkJars, runCommand } from '#testing/local-folder.ts';
import { ask } from '#testing/raw.ts';
import { builtProgram, endSituations, enter, type Running } from '#testing/situation.ts';

const found = await dockerForTests();

describe.runIf(found !== null)('a start with Docker', () => {
  const docker = found ?? { docker: () => Promise.reject(), compose: () => Promise.reject() };
  let folder: string;
  let project: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-docker-'));
    await mkdir(join(folder, 'own'));
    project = projectOf(readSettings(environment()));
  });
  afterEach(async () => {
    await endSituations();
    await stopService(docker, project);
  });
  afterAll(async () => {
    await removeProject(docker, project);
    await rm(folder, { recursive: true, force: true });
  });

  /** As a user has it who has set nothing: `.env` is written to the folder. */
  const unset = Object.fromEntries(
    ['NEO4J_URI', 'NEO4J_PASSWORD', 'NEO4J_BOLT_PORT', 'NEO4J_IMAGE', 'COMPOSE_PROJECT_NAME'].map((name) => [
      name,
      undefined,
    ]),
  );
  const environment = () => ({ ...unset, ENTENTE_FOLDER: join(folder, 'own'), PORT: '0' });
  const start = (parameters: readonly string[] = [], more: Record<string, string> = {}): Running =>
    enter({
      command: [builtProgram, ...parameters],
      folder,
      environment: { ...environment(), ...more },
    });
  const envFile = async () => parseEnv(await readFile(join(folder, '.env'), 'utf8'));

  test('from nothing: fills its database, which is shut in, and stops the container at Ctrl-C', async () => {
    const { ready, output, outcome, send } = start();
    const address = await ready(110_000);
    expect(output()).toMatch(/Database +Neo4j 5\.\S+, in Docker, on port \d+/);
    expect(output()).toMatch(/Graph +filled with \d+ nodes and \d+ relations/);
    expect(await (await fetch(`${address}/api/ready`)).json()).toMatchObject({ status: 'ready' });

    const written = await envFile();
    expect(written).toMatchObject({ COMPOSE_PROJECT_NAME: project });
    expect(output()).not.toContain(written['NEO4J_PASSWORD']);
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);

    const provided = await attachContainer(readSettings({ ...environment(), ...written }));
    if (provided === null) throw new Error('The database is not found.');
    const database = new Database(provided.connection);
    for (const url of ['file:///etc/hostname', 'file:///etc/passwd', 'http://127.0.0.1:9/']) {
      const read = ask(database, `LOAD CSV FROM '${url}' AS line RETURN line`, z.unknown());
      await expect(read, url).rejects.toThrow(/Couldn't load|blocked|blocklist/i);
    }
    await database.close();
    const ports = (await docker.docker(['ps', '--format', '{{.Ports}}', '--filter', `name=${project}`]))
      .output;
    expect(ports.match(/\S+->7687/g)).toEqual([`127.0.0.1:${written['NEO4J_BOLT_PORT']}->7687`]);

    const begin = performance.now();
    send('SIGINT');
    expect(await outcome).toMatchObject({ status: 0, leftRunning: [] });
    expect(performance.now() - begin).toBeLessThan(8_000);
    expect(await leftOf(docker, project)).toMatchObject({ running: 0, volumes: 2 });
  });

  test('a killed start leaves a container, which the next one uses and ends', async () => {
    const killed = start();
    await killed.ready();
    expect(killed.output()).toMatch(/Graph +there/);
    killed.send('SIGKILL');
    await killed.outcome;
    expect(await leftOf(docker, project)).toMatchObject({ running: 1 });
    const next = start();
    await next.ready();
    expect(next.output()).toMatch(/Graph +there/);
    next.send('SIGTERM');
    expect(await next.outcome).toMatchObject({ status: 0 });
    expect(await leftOf(docker, project)).toMatchObject({ running: 0, containers: 1 });
  });

  test('a container that ends while the program runs is started again; Ctrl-C is no such end', async () => {
    const { ready, says, output, outcome, send } = start();
    const address = await ready();
    const isReady = async () => (await fetch(`${address}/api/ready`)).ok;
    expect(await isReady()).toBe(true);
    await docker.docker(['kill', ...(await containersOf(docker, project, 'neo4j'))]);
    await says(/The database has ended, though nobody told it to\. Starting it again/);
    await says(/The database runs again, after [\d.]+ s/);
    expect(await isReady()).toBe(true);
    send('SIGINT');
    expect(await outcome).toMatchObject({ status: 0, leftRunning: [] });
    expect(output().match(/though nobody told it to/g)).toHaveLength(1);
    expect(await leftOf(docker, project)).toMatchObject({ running: 0 });
  });

  test('one that is cut short stops what it began, and begins nothing else', async () => {
    const { says, send, outcome } = start();
    await says(/starting Neo4j in Docker/);
    send('SIGINT');
    const { status, output, leftRunning } = await outcome;
    expect({ status, leftRunning }).toEqual({ status: 130, leftRunning: [] });
    expect(output).not.toMatch(/Maven|Java/);
    expect(await leftOf(docker, project)).toMatchObject({ running: 0 });
  });

  test('a lost .env is written anew, with the password that the container was made with', async () => {
    const { NEO4J_PASSWORD } = await envFile();
    await rm(join(folder, '.env'));
    const { ready, send, outcome } = start();
    await ready();
    expect(await envFile()).toMatchObject({ NEO4J_PASSWORD });
    send('SIGINT');
    await outcome;
  });

  test('a port that another program is quicker to take gives way to the next', async () => {
    const { NEO4J_PASSWORD: password = '' } = await envFile();
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const composeFile = findComposeFile();
    const wanted = { project, password, port, image: usualImage(composeFile) };
    const signal = AbortSignal.timeout(60_000);
    const { service } = await startService(docker, composeFile, wanted, () => undefined, signal);
    expect(service.port).toBeGreaterThan(port);
    taken.close();
  });

  test('another password than that of the volume is named, with what to do', async () => {
    const { outcome } = start([], { NEO4J_PASSWORD: 'not the password of this' });
    const { status, output } = await outcome;
    expect(status).toBe(1);
    expect(output).toContain(`volume ${project}_neo4j-data does not take the password of NEO4J_PASSWORD.`);
    expect(output).toContain('npm run reset');
    expect(output).not.toContain('not the password of this');
    expect(await leftOf(docker, project)).toMatchObject({ running: 0 });
  });

  test('a password that Neo4j would not take is named', async () => {
    const { status, output } = await start(['--database', 'docker'], { NEO4J_PASSWORD: 'short' }).outcome;
    expect(status).toBe(1);
    expect(output).toContain('NEO4J_PASSWORD is shorter than the 8 signs that Neo4j asks for');
  });

  const nowhere = { NEO4J_IMAGE: 'registry.invalid/neo4j:5' };

  test('an image that is not to be had is one line, and Maven is taken', async () => {
    await linkJars(join(folder, 'own', 'neo4j'));
    const { ready, output, send, outcome } = start([], nowhere);
    await ready();
    expect(output().match(/cannot get the image/g)).toHaveLength(1);
    expect(output()).toMatch(
      /^ {2}Docker cannot get the image registry\.invalid\/neo4j:5 \(.+\): went on without it$/m,
    );
    expect(output()).toMatch(/Database +Neo4j 5\.\S+, local/);
    send('SIGINT');
    expect(await outcome).toMatchObject({ status: 0, leftRunning: [] });
  });

  test('one that is asked for Docker alone takes nothing else', async () => {
    const { status, output } = await start(['--database', 'docker'], nowhere).outcome;
    expect(status).toBe(1);
    expect(output).toMatch(/in the way that was asked for: Docker cannot get the image registry\.invalid/);
    expect(output).not.toContain('Maven');
  });

  test('a reset removes volume and container', async () => {
    const { outcome } = enter({
      command: [...runCommand('reset'), '--yes'],
      folder,
      environment: { ...environment(), ...(await envFile()) },
    });
    const { status, output } = await outcome;
    expect(output).toContain(`the data of the database in Docker: the volume ${project}_neo4j-data`);
    expect(status).toBe(0);
    expect(await leftOf(docker, project)).toEqual({ running: 0, containers: 0, volumes: 0, networks: 0 });
  });
});
