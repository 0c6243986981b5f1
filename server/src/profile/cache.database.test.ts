import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '#db/database.ts';
import { useGraph } from '#testing/graphs.ts';
import { FoundCache } from './cache.ts';

const silent = { warn: () => undefined, error: () => undefined };
const add = (database: Database, label: string) => database.alterSchema(`CREATE (:${label} {name: 'x'})`);

describe('the profile that is kept', () => {
  let database: Database;
  let now: number;
  let opened: number;
  let cache: FoundCache;
  const kinds = async () => (await cache.current()).profile.kinds.map((kind) => kind.name).sort();

  beforeEach(async () => {
    database = await useGraph(async (empty) => {
      await add(empty, 'City');
      await add(empty, 'City');
    });
    now = 0;
    opened = 0;
    const open = () => {
      opened += 1;
      return database.reader();
    };
    cache = new FoundCache(open, silent, () => now);
  });

  test('is read once, however many ask at once', async () => {
    const all = await Promise.all([cache.current(), cache.current(), cache.current()]);
    expect(new Set(all).size).toBe(1);
    // One to see what state the database is in, one to read.
    expect(opened).toBe(2);
    await cache.current();
    expect(opened).toBe(2);
  });

  test('is looked after in the background, so that the next but one request sees a change', async () => {
    expect(await kinds()).toEqual(['City']);
    await add(database, 'River');
    now = 2_000;
    expect(await kinds()).toEqual(['City']);
    await vi.waitFor(async () => expect(await kinds()).toEqual(['City', 'River']));
  });

  test('is not read again while the database is the same', async () => {
    await cache.current();
    now = 31_000;
    await cache.current();
    expect(opened).toBe(3);
  });

  test('is made sure of before it is given, after a while', async () => {
    expect(await kinds()).toEqual(['City']);
    await add(database, 'River');
    now = 31_000;
    expect(await kinds()).toEqual(['City', 'River']);
  });

  test('sees a new version of the data where all numbers stay', async () => {
    await database.alterSchema("CREATE (:EntenteMeta {key: 'entente', dataVersion: 'a'})");
    expect(await kinds()).toEqual(['City']);
    await database.alterSchema(
      "MATCH (meta:EntenteMeta), (city:City) SET meta.dataVersion = 'b', city:Town REMOVE city:City",
    );
    now = 31_000;
    expect(await kinds()).toEqual(['Town']);
  });

  test('is read anew after some minutes even if nothing seems to have changed', async () => {
    expect(await kinds()).toEqual(['City']);
    await database.alterSchema('MATCH (city:City) SET city:Town REMOVE city:City');
    now = 301_000;
    expect(await kinds()).toEqual(['Town']);
  });

  test('that could not be read is asked for again', async () => {
    let broken = true;
    cache = new FoundCache(
      () => {
        if (broken) throw new Error('away');
        return database.reader();
      },
      silent,
      () => now,
    );
    await expect(cache.current()).rejects.toThrow('away');
    broken = false;
    expect(await kinds()).toEqual(['City']);
  });
});
