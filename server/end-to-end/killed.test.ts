import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAlive, killProcess } from '#cli/local/processes.ts';
import { findRunning, runningFrom } from '#cli/local/running.ts';
import { findJava, findMaven } from '#cli/local/tools.ts';
import { type LocalFolder, localFolder } from '#testing/local-folder.ts';
import { endSituations, type Running } from '#testing/situation.ts';

/*
 * The program is killed (SIGKILL: it can do nothing about it) at each step of a start. The next start works, with
 * nothing to be done by hand, and says nothing alarming.
 */

const hasTools = await Promise.all([findJava(), findMaven()]).then(
  () => true,
  () => false,
);
const alarming = /error|exception|fail|warn|cannot|^\s+at /im;

async function kill(running: Running): Promise<void> {
  running.send('SIGKILL');
  await running.outcome;
}

describe.runIf(hasTools && process.platform === 'linux')('after a start that was killed', () => {
  let place: LocalFolder;
  beforeAll(async () => {
    place = await localFolder('with space, 東京');
  });
  afterAll(async () => {
    // Not after each: what one leaves running, the next takes up.
    await endSituations();
    await place.remove();
  });

  test('while the password was being made, and in the middle of the first boot, the next begins anew', async () => {
    const first = place.start();
    await first.says(/making its password/);
    await expect.poll(() => runningFrom(place.local)).not.toEqual([]);
    await kill(first);

    const second = place.start();
    await second.says(/for the first time: opening its data/);
    await kill(second);
    const [orphan = 0] = await runningFrom(place.local);
    expect(isAlive(orphan)).toBe(true);
    expect(existsSync(join(place.local, 'home', 'unfinished'))).toBe(true);

    const third = place.start();
    await third.says(/ending what an earlier start left behind/);
    await third.says(/for the first time: opening its data/);
    expect(await runningFrom(place.local)).not.toContain(orphan);
    await third.says(/filling the empty database/);
    await kill(third);
    expect(third.output()).not.toMatch(alarming);
  });

  test('while the graph was being loaded, the next finds an empty database, and loads it', async () => {
    const next = place.start();
    await next.says(/still running/);
    await next.says(/Graph +filled with \d+ nodes and \d+ relations/);
    await next.ready();
    await kill(next);
    expect(next.output()).not.toMatch(alarming);
  });

  test('whose number has gone to another program meanwhile, the next leaves that one alone, and ends its own', async () => {
    const [id = 0] = await runningFrom(place.local);
    await writeFile(
      join(place.local, 'running.json'),
      JSON.stringify({ ...(await place.record()), process: process.pid }),
    );
    const next = place.start();
    await next.says(/ending what an earlier start left behind/);
    await next.ready();
    expect(isAlive(id)).toBe(false);
    const archiving = async () =>
      (await next.processes()).some(({ command }) => command.includes('-Xshare:dump'));
    await expect.poll(archiving, { timeout: 30_000 }).toBe(true);
    await kill(next);
    expect(next.output()).not.toMatch(alarming);
  });

  test('when it was ready, and made the next start quicker, the next takes up what runs, and ends it', async () => {
    const { process: id } = await place.record();
    expect(id !== null && isAlive(id)).toBe(true);
    // A copy of the folder holds the same notes, and is another folder.
    const copy = await localFolder('copy', { from: place });
    expect(await findRunning(place.local)).toMatchObject({ process: id });
    expect(await findRunning(copy.local)).toBeNull();
    await copy.remove();

    const next = place.start();
    await next.ready();
    expect(next.output()).toContain('still running');
    expect(next.output()).toMatch(/Graph +there/);
    expect((await place.record()).process).toBe(id);
    const begin = performance.now();
    next.send('SIGINT');
    expect(await next.outcome).toMatchObject({ status: 0, leftRunning: [] });
    expect(performance.now() - begin).toBeLessThan(8_000);
    expect(next.output()).not.toMatch(alarming);
    expect(await runningFrom(place.local)).toEqual([]);
    expect((await place.record()).process).toBeNull();
  });

  test('a Neo4j that ends while the program runs is started again at the same place; one that cannot be is told of', async () => {
    const running = place.start();
    const address = await running.ready();
    const status = async () => (await fetch(`${address}/api/ready`)).status;
    expect(await status()).toBe(200);
    const { process: id, port } = await place.record();
    killProcess(id ?? 0);
    await running.says(/The database has ended, though nobody told it to\. Starting it again/);
    await running.says(/The database runs again, after [\d.]+ s/);
    expect(await status()).toBe(200);
    const next = await place.record();
    expect(next.port).toBe(port);

    // Its data goes with it: this cannot be mended.
    killProcess(next.process ?? 0);
    const data = join(place.local, 'home', 'data', 'databases', 'neo4j');
    for (const name of readdirSync(data).filter((file) => file.startsWith('neostore')))
      await writeFile(join(data, name), 'torn');
    const { status: exit, output, leftRunning } = await running.outcome;
    expect(exit).toBe(1);
    expect(output).toMatch(/Neo4j .*its data is damaged/);
    expect(output).toContain('npm run reset');
    expect(output).not.toMatch(/^\s+at /m);
    expect(leftRunning).toEqual([]);
    expect((await place.record()).process).toBeNull();
  });
});

describe.runIf(hasTools && process.platform === 'linux')('while Neo4j is being fetched', () => {
  let place: LocalFolder;
  beforeAll(async () => {
    place = await localFolder('empty', { jars: false });
  });
  afterAll(async () => {
    await endSituations();
    await place.remove();
  });
  const parts = () => readdirSync(place.local).filter((name) => name.startsWith('part-'));

  test('and it is killed, the next start removes the half of it, ends the Maven, and fetches it', async () => {
    const first = place.start();
    await first.says(/fetching Neo4j/);
    await expect.poll(parts, { timeout: 60_000 }).toHaveLength(1);
    const [part = ''] = parts();
    const maven = (await first.processes()).filter(({ command }) => command.includes(part));
    expect(maven).not.toEqual([]);
    await kill(first);

    const second = place.start();
    await second.says(/making its password/, 110_000);
    expect(maven.filter(({ id }) => isAlive(id))).toEqual([]);
    expect(parts()).toEqual([]);
    second.send('SIGINT');
    expect(await second.outcome).toMatchObject({ status: 130, leftRunning: [] });
    expect(second.output()).not.toMatch(alarming);
  });
});
