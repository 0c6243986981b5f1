import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findComposeFile } from '#cli/container/compose-file.ts';
import { containersOf } from '#cli/container/container.ts';
import { freePort } from '#cli/local/ports.ts';
import { endpoints } from '#contract/http/index.ts';
import { dockerForTests, leftOf, ownProject, removeBuildStages, removeProject } from '#testing/docker.ts';

const found = await dockerForTests();

/** The registry of this machine, if it has one of its own. */
const registry = execFileSync('npm', ['config', 'get', 'registry'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
}).trim();

/** In milliseconds: to build the image may take minutes where nothing of it is there. */
const patience = 600_000;

/** `docker compose up`, as one types it who has Docker and nothing else. */
describe.runIf(found !== null)('docker-compose.yml', () => {
  const docker = found ?? { docker: () => Promise.reject(), compose: () => Promise.reject() };
  const project = ownProject();
  let folder: string;
  let port: number;
  let built = '';
  const address = () => `http://127.0.0.1:${port}`;

  const compose = async (...parameters: string[]) =>
    docker.compose(
      [
        '--file',
        findComposeFile(),
        '--project-name',
        project,
        '--env-file',
        join(folder, '.env'),
        ...parameters,
      ],
      {
        environment: {
          ...process.env,
          PORT: String(port),
          NEO4J_PASSWORD: undefined,
          NEO4J_BOLT_PORT: undefined,
          COMPOSE_PROJECT_NAME: undefined,
          NPM_CONFIG_REGISTRY: registry,
        },
      },
    );
  const inspect = async <Row extends z.ZodType>(service: string, row: Row): Promise<z.output<Row>> => {
    const [id = ''] = await containersOf(docker, project, service, ['--all']);
    const [container] = z.array(z.unknown()).parse(JSON.parse((await docker.docker(['inspect', id])).output));
    return row.parse(container);
  };
  const answer = async (path: string, body?: object): Promise<unknown> => {
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    return (await fetch(address() + path, body ? post : {})).json();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-compose-'));
    port = await freePort(24_100 + (process.pid % 3_000));
    await writeFile(join(folder, '.env'), '');
  });
  afterAll(async () => {
    await removeProject(docker, project);
    await removeBuildStages(docker, built);
    await rm(folder, { recursive: true });
  });

  test('asks for a password, with the line to type; typed, it makes one', async () => {
    const { status, output } = await compose('config');
    expect(status).not.toBe(0);
    // The older Compose quotes the file as well; what it means to say comes last.
    const line = /.*by typing: (\(umask .*>> \.env\))/s.exec(output)?.[1] ?? '';
    await rm(join(folder, '.env'));
    execFileSync('sh', ['-c', line], { cwd: folder });
    expect(await readFile(join(folder, '.env'), 'utf8')).toMatch(/^NEO4J_PASSWORD=[0-9a-f]{32}\n$/);
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
    expect(await compose('config')).toMatchObject({ status: 0 });
  });

  test(
    'from nothing: a filled database, and a page that answers how two are connected',
    async () => {
      const up = await compose('up', '--detach', '--build');
      built = up.output;
      expect(up.status, up.output.slice(-3_000)).toBe(0);
      // Without a limit of its own a first fetch whose connection is closed at once may never end (undici in Node 20):
      // so does Docker's proxy, while nothing listens behind it.
      const isReady = () =>
        fetch(`${address()}/api/ready`, { signal: AbortSignal.timeout(5_000) }).then(
          ({ ok }) => ok,
          () => false,
        );
      await expect.poll(isReady, { timeout: 60_000, interval: 500 }).toBe(true);
      expect(await (await fetch(address())).text()).toContain('<div id="page">');
      const [from, to] = endpoints.start.answer.parse(await answer('/api/start')).nodes;
      const { paths } = endpoints.paths.answer.parse(
        await answer('/api/paths', { from: from?.ref, to: to?.ref, maximumLength: 3 }),
      );
      expect(paths.length).toBeGreaterThan(0);
      expect((await compose('logs', '--no-color', 'seed')).output).toMatch(
        /filled with \d+ nodes and \d+ relations/,
      );
      expect(await (await fetch(`${address()}/api/docs`)).text()).toContain('<rapi-doc');
    },
    patience,
  );

  test('the explorer in it has no more rights than it needs', async () => {
    const { Config, HostConfig, NetworkSettings } = await inspect(
      'app',
      z.object({
        Config: z.object({ User: z.string(), Env: z.array(z.string()) }),
        HostConfig: z.object({
          ReadonlyRootfs: z.boolean(),
          CapDrop: z.array(z.string()),
          CapAdd: z.array(z.string()).nullable(),
          SecurityOpt: z.array(z.string()),
          Privileged: z.boolean(),
        }),
        NetworkSettings: z.object({
          Ports: z.record(z.string(), z.array(z.object({ HostIp: z.string() })).nullable()),
        }),
      }),
    );
    expect(Config.User).toBe('node');
    expect(HostConfig).toMatchObject({ ReadonlyRootfs: true, CapDrop: ['ALL'], Privileged: false });
    expect(HostConfig.CapAdd ?? []).toEqual([]);
    expect(HostConfig.SecurityOpt.join()).toMatch(/no-new-privileges(:true)?/);
    const published = Object.values(NetworkSettings.Ports).flatMap((ports) => ports ?? []);
    expect(published.map(({ HostIp }) => HostIp)).toEqual(['127.0.0.1']);
  });

  test('looks after itself: each service says whether it is healthy', async () => {
    const health = z.object({ State: z.object({ Health: z.object({ Status: z.string() }) }) });
    for (const service of ['neo4j', 'app']) {
      await expect
        .poll(async () => (await inspect(service, health)).State.Health.Status, {
          timeout: 30_000,
          interval: 500,
        })
        .toBe('healthy');
    }
  });

  test('a second time, the filled database stays as it is', async () => {
    const { status, output } = await compose('run', '--rm', 'seed');
    expect(status, output).toBe(0);
    expect(output).toMatch(/Graph +there/);
  });

  test('goes away without a trace', async () => {
    expect(await compose('down', '--volumes')).toMatchObject({ status: 0 });
    expect(await leftOf(docker, project)).toEqual({ running: 0, containers: 0, volumes: 0, networks: 0 });
    await expect(fetch(address())).rejects.toThrow();
  });
});
