import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findDocker } from './docker.ts';

const run = (...parameters: string[]) => spawnSync('docker', parameters, { encoding: 'utf8' });
const installed = process.platform !== 'win32' && run('--version').status === 0;
const answers = installed && run('version').status === 0;

let folder: string;
const servers: Server[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-docker-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true });
});

const program = (name: string, script: string) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};

test('without the program there is no Docker, which surprises nobody', async () => {
  vi.stubEnv('PATH', folder);
  await expect(findDocker()).rejects.toMatchObject({ message: 'no Docker', surprising: false });
});

describe.runIf(installed)('where Docker is installed', () => {
  test('a daemon that does not run is told so, quickly and without surprise', async () => {
    vi.stubEnv('DOCKER_HOST', `unix://${join(folder, 'nobody.sock')}`);
    const begin = performance.now();
    await expect(findDocker()).rejects.toMatchObject({
      message: expect.stringContaining(
        `Docker is installed, but does not run (nothing answers at unix://${join(folder, 'nobody.sock')}; `,
      ),
      surprising: false,
    });
    expect(performance.now() - begin).toBeLessThan(2_500);
  });

  test('a daemon that hangs is not waited for', async () => {
    const socket = join(folder, 'hangs.sock');
    const server = createServer();
    servers.push(server);
    await once(server.listen(socket), 'listening');
    vi.stubEnv('DOCKER_HOST', `unix://${socket}`);
    const begin = performance.now();
    await expect(findDocker()).rejects.toMatchObject({ message: 'Docker does not answer', surprising: true });
    expect(performance.now() - begin).toBeLessThan(8_000);
  });
});

test.runIf(process.platform !== 'win32')(
  'a daemon that may not be used is named, with the remedy',
  async () => {
    program(
      'docker',
      'echo "permission denied while trying to connect to the Docker daemon socket" >&2; exit 1',
    );
    vi.stubEnv('PATH', folder + delimiter + process.env['PATH']);
    await expect(findDocker()).rejects.toMatchObject({
      message: expect.stringContaining('you may not use it (on Linux: sudo usermod -aG docker $USER'),
      surprising: true,
    });
  },
);

describe.runIf(answers)('where a daemon answers', () => {
  test('it is found, with a Compose that can be asked', async () => {
    const { compose } = await findDocker();
    expect(await compose(['version'])).toMatchObject({
      status: 0,
      output: expect.stringMatching(/compose/i),
    });
  });

  test('but no Compose, that is missed', async () => {
    const real = spawnSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).stdout.trim();
    symlinkSync(real, join(folder, 'docker'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('DOCKER_CONFIG', folder);
    const withPlugin = run('compose', 'version').status === 0;
    const found = findDocker().then(
      () => 'found',
      (error: Error) => error.message,
    );
    expect(await found).toMatch(withPlugin ? 'found' : /^Docker has no Compose, neither/);
  });

  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

  test.runIf(elsewhere !== undefined)('but on another machine, it is of no use', async () => {
    const server = createServer((caller) => {
      const daemon = connect('/var/run/docker.sock');
      for (const end of [caller, daemon]) end.on('error', () => undefined);
      caller.pipe(daemon).pipe(caller);
    });
    servers.push(server);
    await once(server.listen(0, elsewhere), 'listening');
    vi.stubEnv('DOCKER_HOST', `tcp://${elsewhere}:${(server.address() as AddressInfo).port}`);
    await expect(findDocker()).rejects.toMatchObject({
      message: `Docker runs on another machine (${elsewhere})`,
      surprising: true,
    });
  });
});
