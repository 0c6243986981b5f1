import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findJava } from '#cli/local/tools.ts';
import { folderAt, type LocalFolder, linkJars } from '#testing/local-folder.ts';
import { endSituations, type Outcome } from '#testing/situation.ts';

/*
 * Folders in which a database cannot be kept: each is named with its remedy, nothing is left running, and once it is
 * mended, the next start works.
 */

/** Whether a file system can be mounted here, which takes root, and is not allowed in every container. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'entente-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const java = await findJava().catch(() => null);
const onDisks = describe.runIf(java !== null && mayMount());
const onFolders = describe.runIf(java !== null && process.platform !== 'win32');

let folder: string;
let place: LocalFolder;
const mounted: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  place = folderAt(folder);
});
afterEach(async () => {
  await endSituations();
  for (const each of mounted.splice(0)) execFileSync('umount', ['--lazy', each]);
  await rm(folder, { recursive: true, force: true });
});

/** Makes the folder a disk of its own. */
function mount(options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
  mounted.push(folder);
}

function expectTold({ status, output, leftRunning }: Outcome, ...words: (string | RegExp)[]): void {
  expect(output).not.toMatch(/^\s+at |Error:/m);
  for (const each of words) expect(output).toMatch(each);
  expect(status).toBe(1);
  expect(leftRunning).toEqual([]);
}

onDisks('a disk', () => {
  test('with too little room for Neo4j is refused before anything is fetched', async () => {
    mount('size=64m');
    const outcome = await place.start().outcome;
    expectTold(outcome, /would take about \d+ MB, and 6\d MB are free/, folder, 'set ENTENTE_FOLDER');
    expect(await readdir(place.local)).toEqual([]);
  });

  test('with too little room for data is refused before anything is written', async () => {
    mount('size=8m');
    await linkJars(place.local);
    expectTold(await place.start().outcome, /would take about \d+ MB, and \d MB are free/, 'Make room there');
  });

  test('that gets full while the graph is loaded is named; with room again, the next start loads it', async () => {
    mount('size=48m');
    await linkJars(place.local);
    const first = place.start();
    await first.says(/filling the empty database/);
    const ballast = join(folder, 'ballast');
    writeFileSync(ballast, '');
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    expectTold(await first.outcome, /the disk is full/, 'Make room', join(place.local, 'home', 'logs'));

    expectTold(await place.start().outcome, /0 MB are free/);
    truncateSync(ballast, 0);
    const next = place.start();
    await next.says(/Graph +filled with \d+ nodes/);
    next.send('SIGINT');
    expect((await next.outcome).leftRunning).toEqual([]);
  });

  test('that can only be read is named', async () => {
    mount('size=1m');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expectTold(await place.start().outcome, 'it can only be read', folder, 'set ENTENTE_FOLDER');
  });
});

onFolders('a folder', () => {
  test.runIf(process.getuid?.() === 0)('of another user is named', async () => {
    chmodSync(folder, 0o755);
    await mkdir(place.local);
    chownSync(folder, 0, 0);
    const outcome = await place.start({ user: 65_534 }).outcome;
    expectTold(outcome, 'you may not use it', folder, 'Give yourself access');
  });

  test('that is a file, or lies below one, is named, and the file is left as it is', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'kept');
    for (const given of [file, join(file, 'below')])
      expectTold(await folderAt(given).start().outcome, 'a part of that path is a file', file);
    expect(await readFile(file, 'utf8')).toBe('kept');
  });

  test('with a longer path than the system has is named', async () => {
    const long = join(folder, 'a'.repeat(300));
    expectTold(await folderAt(long).start().outcome, 'its path is too long');
  });

  test('whose files of Neo4j are cut short is mended: they go, to be fetched anew', async () => {
    await linkJars(place.local);
    const [jars = ''] = (await readdir(place.local)).filter((name) => name.startsWith('jars-'));
    const own = join(place.local, jars);
    execFileSync('cp', ['-rL', own, `${own}.copy`]);
    await rm(own);
    execFileSync('mv', [`${own}.copy`, own]);
    for (const name of (await readdir(own)).filter((each) => each.startsWith('neo4j-')))
      truncateSync(join(own, name), 1_000);
    expectTold(
      await place.start().outcome,
      'its program files are damaged',
      'Start again to fetch them anew',
    );
    expect(await readdir(place.local)).not.toContain(jars);
  });
});
