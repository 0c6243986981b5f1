import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinnedVersion } from '#cli/local/jars.ts';
import { isAlive } from '#cli/local/processes.ts';
import { findJava } from '#cli/local/tools.ts';
import { listeningOf } from '#testing/listening.ts';
import { type LocalFolder, localFolder } from '#testing/local-folder.ts';
import { endSituations } from '#testing/situation.ts';

const java = await findJava().catch(() => null);

describe.runIf(java !== null && process.platform === 'linux')("the program's own database", () => {
  let place: LocalFolder;
  beforeAll(async () => {
    place = await localFolder();
  });
  afterAll(async () => {
    await endSituations();
    await place.remove();
  });

  test('takes the next port where its own is taken, listens to this machine only, and stops in about a second', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    const earlier = { port: taken, process: null, version: await pinnedVersion() };
    await writeFile(join(place.local, 'running.json'), JSON.stringify(earlier));

    const running = place.start();
    const address = await running.ready();
    const { process: neo4j, port } = await place.record();
    expect(port).toBeGreaterThan(taken);
    expect(running.output()).toContain(`local, on port ${port}`);
    other.close();

    expect(await listeningOf(neo4j ?? 0)).toEqual([{ port, onlyHere: true }]);
    expect(await listeningOf(running.process)).toEqual([
      { port: Number(new URL(address).port), onlyHere: true },
    ]);

    const begin = performance.now();
    running.send('SIGINT');
    while (isAlive(neo4j ?? 0)) await new Promise((resolve) => setTimeout(resolve, 10));
    // As it comes, Neo4j takes ten. The rest is for a machine that does much else.
    expect(performance.now() - begin).toBeLessThan(4_000);
    expect(await running.outcome).toMatchObject({ status: 0, leftRunning: [] });
  });

  test('lets others in only where it is told to', async () => {
    const running = place.start({ environment: { ENTENTE_LISTEN: 'all-addresses' } });
    await running.ready();
    const { process: neo4j, port } = await place.record();
    expect(await listeningOf(running.process)).toMatchObject([{ onlyHere: false }]);
    expect(await listeningOf(neo4j ?? 0)).toEqual([{ port, onlyHere: true }]);
    running.send('SIGINT');
    await running.outcome;
  });
});
