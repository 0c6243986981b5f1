import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Neo4jFailed } from './failure.ts';
import { placesIn, sizeOf } from './home.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-failure-'));
const home = placesIn(folder);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  mkdirSync(dirname(home.log), { recursive: true });
  writeFileSync(home.log, '2026-01-01 00:00:00.000+0000 INFO  Starting...\n');
  writeFileSync(home.debugLog, '');
});

const explain = (from = 0, signal: NodeJS.Signals | null = null) =>
  Neo4jFailed.explain(home, 'did not start', from, signal);

/** Lines of logs as Neo4j 5.26 wrote them when it was brought into each situation. */
test.each([
  [
    'port taken',
    'Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed with error(-98): Address already in use',
    'its port was taken by another program',
  ],
  [
    'data',
    "Caused by: org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException: Log file contains entries with prefix 32, and the highest supported Kernel Version is KernelVersion{V5_25,version=20}. This indicates that the log files originates from an newer version of neo4j, which we don't support downgrading from.",
    'written by a newer Neo4j, and cannot be read by this one ("Log file contains entries with prefix 32, and the highest supported Kernel Version is KernelVersion{V5_25,version=20}").',
  ],
  [
    'data',
    "Caused by: org.neo4j.kernel.impl.storemigration.UnableToMigrateException: The selected target store format 'AF4.3.0' (introduced in 4.3.0) is no longer supported",
    'written by a Neo4j older than 5',
  ],
  [
    'data',
    '2026-01-01 00:00:01.000+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{7918eee2[neo4j]}\njava.lang.RuntimeException: x\nCaused by: java.io.IOException: Unrecognized transaction log format version: 24',
    'its data is damaged ("Unrecognized transaction log format version: 24").\nIf it may go: "npm run reset"',
  ],
  ['other', 'Caused by: java.io.IOException: No space left on device', 'the disk is full.\nMake room'],
  [
    'other',
    'Error occurred during initialization of VM\nCould not reserve enough space for 524288KB object heap',
    'too little memory',
  ],
  [
    'other',
    '2026-01-01 00:00:01.000+0000 ERROR Invalid memory configuration - exceeds physical memory. Check the configured values',
    'too little memory',
  ],
  [
    'jars damaged',
    'Error: Could not find or load main class org.neo4j.cli.AdminTool\nCaused by: java.lang.ClassNotFoundException: org.neo4j.cli.AdminTool',
    'its program files are damaged',
  ],
] as const)('of %s says so, and what to do', async (kind, line, says) => {
  appendFileSync(home.log, `${line}\n\tat org.neo4j.Some.method(Some.java:1)\n`);
  appendFileSync(home.debugLog, `${line}\n\tat org.neo4j.Some.method(Some.java:1)\n`);
  const failed = await explain();
  expect(failed.kind).toBe(kind);
  expect(failed.message).toContain(`Neo4j did not start: `);
  expect(failed.message).toContain(says);
  expect(failed.message).toContain(`Its logs: ${home.log}`);
  expect(failed.message).not.toMatch(/^\s+at /m);
});

test('what it noted at an earlier start does not count', async () => {
  appendFileSync(home.debugLog, 'Caused by: java.io.IOException: No space left on device\n');
  const from = await sizeOf(home.debugLog);
  appendFileSync(home.debugLog, 'INFO all is well\n');
  expect((await explain(from)).message).toContain('Start again; if it stays so');
  // Begun anew since, its log is shorter than it was.
  writeFileSync(home.debugLog, 'Cannot allocate memory\n');
  expect((await explain(from)).message).toContain('too little memory');
});

test('what nobody foresaw is told in its own words, or by what ended it', async () => {
  expect((await explain(0, 'SIGKILL')).message).toContain(
    'Neo4j did not start: it was ended from outside (SIGKILL, as a system does that runs out of memory).',
  );
  appendFileSync(home.log, '2026-01-01 00:00:01.000+0000 ERROR The moon is in the wrong place. Move it.\n');
  expect((await explain()).message).toContain(
    'Neo4j did not start: The moon is in the wrong place.\nStart again',
  );
  expect(await Neo4jFailed.explainIfKnown(home, 'did not start', 0)).toBeNull();
});
