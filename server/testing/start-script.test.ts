import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { transformWithOxc } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findFolder } from '#db/cypher-files.ts';
import { endSituations, enter } from './situation.ts';

/*
 * start.mjs in a small repository of the same form, whose builder is a script that copies one file, so that what is
 * done, and what is left, shows in seconds.
 */

const root = dirname(findFolder('cypher'));
let folder: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const workspace = (name: string) => write(`${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }));

const builder = `
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
const source = readFileSync('source.txt', 'utf8');
if (source === 'broken') { console.log('line 1 is broken'); process.exit(1); }
if (source === 'slow') await new Promise((resolve) => setTimeout(resolve, 1500));
const [to] = process.cwd().endsWith('server') ? ['dist/server/main.js'] : ['../server/dist/page/index.html'];
cpSync('source.txt', to);
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-start-'));
  cpSync(join(root, 'start.mjs'), join(folder, 'start.mjs'));
  const workspaces = ['server', 'client', 'seed', 'vite'];
  write('package.json', JSON.stringify({ name: 'small', workspaces, dependencies: { vite: '1.0.0' } }));
  for (const name of workspaces) workspace(name);
  write('vite/bin/vite.js', builder);
  write('vite/package.json', JSON.stringify({ name: 'vite', version: '1.0.0', type: 'module' }));
  write('server/source.txt', 'server');
  write('server/src/main.ts', 'export {};');
  write('client/source.txt', 'page');
  const npm = ['install', '--package-lock-only', '--offline', '--no-audit', '--no-fund'];
  execFileSync('npm', npm, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
}, 60_000);

afterEach(endSituations);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of packages, program and page: their last lines. */
async function build() {
  const run = promisify(execFile)(process.execPath, ['start.mjs', 'build'], { cwd: folder });
  const {
    stdout,
    stderr,
    code = 0,
  } = (await run.catch(
    (error: { stdout: string; stderr: string; code: number }) => error as typeof error & { code?: number },
  )) as { stdout: string; stderr: string; code?: number };
  const said = (title: string) => new RegExp(`^ {2}${title} +(.*\\S) +[\\d.]+ s$`, 'm').exec(stdout)?.[1];
  return { said: [said('Packages'), said('Program'), said('Page')], stderr, code };
}

test('installs and builds what is new, and nothing twice', async () => {
  expect((await build()).said).toEqual(['installed', 'built', 'built']);
  expect((await build()).said).toEqual(['up to date', 'up to date', 'up to date']);
});

test('builds again what has changed, and only that', async () => {
  write('server/src/main.ts', 'export const changed = true;');
  expect((await build()).said).toEqual(['up to date', 'built', 'up to date']);
  write('server/src/main.test.ts', 'a test is no part of the program');
  expect((await build()).said).toEqual(['up to date', 'up to date', 'up to date']);
  write('client/source.txt', 'another page');
  expect((await build()).said).toEqual(['up to date', 'up to date', 'built']);
  expect(readFileSync(join(folder, 'server/dist/page/index.html'), 'utf8')).toBe('another page');
});

test('builds again what is gone', async () => {
  rmSync(join(folder, 'server/dist/server'), { recursive: true });
  expect((await build()).said).toEqual(['up to date', 'built', 'up to date']);
});

test('installs again, and builds with what is installed, when the packages have changed', async () => {
  write('seed/package.json', JSON.stringify({ name: 'seed', version: '1.0.1' }));
  expect((await build()).said).toEqual(['installed', 'built', 'built']);
  write('seed/package.json', JSON.stringify({ name: 'seed', version: '1.0.1', scripts: { all: 'of them' } }));
  expect((await build()).said).toEqual(['up to date', 'up to date', 'up to date']);
});

test('tells of a failure with the end of what was printed, and tries again the next time', async () => {
  write('client/source.txt', 'broken');
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain('line 1 is broken');
  expect(stderr).toContain(join('.entente', 'logs', 'page.log'));
  write('client/source.txt', 'mended');
  expect((await build()).said).toEqual(['up to date', 'up to date', 'built']);
});

test('names its commands where one is not known', async () => {
  const attempt = promisify(execFile)(process.execPath, ['start.mjs', 'fly'], { cwd: folder });
  await expect(attempt).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no "fly". Known: start, test,'),
  });
});

/** What is built is old, and its builder takes a while. */
const withSlowBuild = () => {
  write('client/source.txt', 'slow');
  write('client/changed.txt', String(performance.now()));
};
const start = (environment: Record<string, string> = {}, user?: number) =>
  enter({
    command: ['start.mjs', 'build'],
    folder,
    environment,
    watched: folder,
    ...(user === undefined ? {} : { user }),
  });

describe('cut short', () => {
  test('at Ctrl-C it ends at once, with all that it runs, and says so', async () => {
    withSlowBuild();
    const cut = start();
    await cut.says(/building the page/);
    const begin = performance.now();
    cut.send('SIGINT');
    const { status, output, leftRunning } = await cut.outcome;
    expect({ status, leftRunning }).toEqual({ status: 130, leftRunning: [] });
    expect(performance.now() - begin).toBeLessThan(2_500);
    expect(output).toContain('The next start goes on from here.');
    expect((await build()).said).toEqual(['up to date', 'up to date', 'built']);
  });

  test.runIf(process.platform === 'linux')(
    'killed, it leaves nothing running, and the next does what it did not',
    async () => {
      withSlowBuild();
      const killed = start();
      await killed.says(/building the page/);
      killed.send('SIGKILL');
      expect((await killed.outcome).leftRunning).toEqual([]);
      const mark = '.entente/stamps/page.busy';
      write(mark, String(killed.process));
      expect((await build()).said).toEqual(['up to date', 'up to date', 'built']);
      expect(existsSync(join(folder, mark))).toBe(false);
    },
  );

  test('beside another, it waits for what that does, and does not do it twice', async () => {
    withSlowBuild();
    const first = start();
    await first.says(/building the page/);
    const second = start();
    await second.says(new RegExp(`process ${first.process} is at work on it; waiting`));
    expect((await second.outcome).output).toMatch(/Page +done by another start/);
    expect((await first.outcome).output).toMatch(/Page +built/);
  });
});

describe('where npm fails, says why in words and what to do', () => {
  const again = () => rmSync(join(folder, '.entente/stamps/packages'), { force: true });
  const lacking = (name: string) => {
    write(
      'seed/package.json',
      JSON.stringify({ name: 'seed', version: '1.0.1', dependencies: { [name]: '1.0.0' } }),
    );
    return () => write('seed/package.json', JSON.stringify({ name: 'seed', version: '1.0.1' }));
  };

  test('package.json and the lock file do not fit', async () => {
    const version = { version: '1.0.0', dist: { tarball: 'http://localhost/1.tgz' } };
    const registry = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name: 'nothing-by-this-name', versions: { '1.0.0': version } }));
    });
    await once(registry.listen(0, '127.0.0.1'), 'listening');
    const { port } = registry.address() as AddressInfo;
    const undo = lacking('nothing-by-this-name');
    const { status, output } = await start({ npm_config_registry: `http://127.0.0.1:${port}/` }).outcome;
    undo();
    registry.close();
    expect(status).toBe(1);
    expect(output).toContain(
      'Packages could not be installed.\npackage.json and package-lock.json do not fit',
    );
    expect(output).toContain('git checkout -- package-lock.json');
    expect(output).not.toMatch(/^ +at /m);
  });

  test.each([
    ['offline', { npm_config_offline: 'true' }, 'npm is set to work offline'],
    ['no registry', { npm_config_registry: 'http://127.0.0.1:9/' }, 'npm cannot reach its registry'],
  ])('%s', async (_, environment, words) => {
    const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    const undo = lacking('nothing-by-this-name');
    const { packages, ...rest } = JSON.parse(lock) as { packages: Record<string, object> };
    packages['seed'] = { version: '1.0.1', dependencies: { 'nothing-by-this-name': '1.0.0' } };
    packages['node_modules/nothing-by-this-name'] = { version: '1.0.0' };
    write('package-lock.json', JSON.stringify({ ...rest, packages }));
    const cache = join(folder, 'empty-cache');
    const { status, output } = await start({ npm_config_cache: cache, ...environment }).outcome;
    write('package-lock.json', lock);
    undo();
    expect(status).toBe(1);
    expect(output).toContain(`Packages could not be installed.\n${words}`);
    expect(output).toContain(join('.entente', 'logs', 'packages.log'));
  });

  test.runIf(process.getuid?.() === 0)('a folder of another user', async () => {
    again();
    chmodSync(folder, 0o755);
    const { status, output } = await start({}, 65_534).outcome;
    expect(status).toBe(1);
    expect(output).toMatch(/You \(user 65534\) may not write to .*\.entente/);
    expect(output).toContain('sudo chown -R');
  });
});

test('is read by a Node that is too old, so that it can say so', async () => {
  const source = readFileSync(join(root, 'start.mjs'), 'utf8');
  const written = async (target: string) => (await transformWithOxc(source, 'start.mjs', { target })).code;
  expect(await written('es2019')).toBe(await written('esnext'));
  expect(await written('es2017')).not.toBe(await written('esnext'));
  expect(source).not.toMatch(/^await /m);
});
