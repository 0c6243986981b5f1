import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '#cli/local/processes.ts';
import { findJava } from '#cli/local/tools.ts';
import { type LocalFolder, localFolder } from '#testing/local-folder.ts';
import { endSituations } from '#testing/situation.ts';

const java = await findJava().catch(() => null);

describe.runIf(java !== null && process.platform === 'linux')('npm run reset', () => {
  let place: LocalFolder;
  beforeEach(async () => {
    place = await localFolder();
  });
  afterEach(async () => {
    await endSituations();
    await place.remove();
  });
  const jars = () => readdirSync(place.local).filter((name) => name.startsWith('jars-'));
  /** Something that looks like data; what a reset does with real data is tried below. */
  async function put(): Promise<string> {
    const data = join(place.local, 'home', 'data', 'databases');
    await mkdir(data, { recursive: true });
    writeFileSync(join(data, 'file'), Buffer.alloc(1_500_000));
    return data;
  }

  test('says what it would remove, and removes nothing where there is nobody to ask', async () => {
    const data = await put();
    const { status, output } = await place.call('reset').outcome;
    expect(status).toBe(2);
    expect(output).toContain(`1.5 MB in ${join(place.local, 'home')}`);
    expect(output).toContain('To go on, type: npm run reset -- --yes');
    expect(output).not.toContain('Neo4j itself');
    expect(existsSync(data)).toBe(true);
  });

  test('removes what a reset that was killed had put out of the way, and what was fetched only when told', async () => {
    await put();
    mkdirSync(join(place.local, 'removed-999999999', '0'), { recursive: true });
    expect((await place.call('reset', '--yes').outcome).status).toBe(0);
    expect(readdirSync(place.local)).toEqual(jars());
    expect(jars()).toHaveLength(1);

    const all = await place.call('reset', '--all', '--yes').outcome;
    expect(all.output).toContain('the next start fetches it again');
    expect(readdirSync(place.local)).toEqual([]);
    expect((await place.call('reset', '--all').outcome).output).toContain('There is nothing to remove');
  });

  test('takes no parameter that it does not know', async () => {
    const { status, output } = await place.call('reset', '--al', '--yes').outcome;
    expect(status).toBe(2);
    expect(output).toContain('Usage: npm run reset');
  });

  test('is refused while the program runs, and ends what a killed one left running before it removes its data', async () => {
    const running = place.start();
    await running.says(/Graph +filled/);
    const refused = await place.call('reset', '--yes').outcome;
    expect(refused.status).toBe(1);
    expect(refused.output).toContain(
      `Nothing was removed. Entente already runs from this folder (process ${running.process}`,
    );
    const { process: id } = await place.record();

    running.send('SIGKILL');
    await running.outcome;
    expect(id !== null && isAlive(id)).toBe(true);
    const { status, output } = await place.call('reset', '--yes').outcome;
    expect(status).toBe(0);
    expect(output).toContain('a Neo4j still runs on it and is ended first');
    expect(id !== null && isAlive(id)).toBe(false);
    expect(existsSync(join(place.local, 'home'))).toBe(false);

    const next = place.start();
    await next.says(/for the first time/);
    next.send('SIGINT');
    expect((await next.outcome).leftRunning).toEqual([]);
  });
});
