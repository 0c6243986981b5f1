import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFolder } from '#db/cypher-files.ts';

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
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
if (readFileSync('source.txt', 'utf8') === 'broken') { console.log('line 1 is broken'); process.exit(1); }
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
