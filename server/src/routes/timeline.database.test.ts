import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lens as lensSchema } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { useGraph, useSeedGraph } from '#testing/graphs.ts';
import { ask } from '#testing/raw.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

describe('the time of the graph that ships', () => {
  let database: Database;
  let served: Served;
  beforeAll(async () => {
    database = await useSeedGraph();
    served = await serveApi(database);
  });
  afterAll(() => served.close());

  const stored = z.object({
    type: z.string(),
    begins: z.array(z.string().nullable()),
    ends: z.array(z.string().nullable()),
    attested: z.int(),
  });

  test.each([
    ['year', 4],
    ['month', 7],
    ['day', 10],
  ])('is counted by %s: each date that lies within one', async (unit, length) => {
    const { profile } = await served.get('graph', '/api/graph');
    const temporality = new Map(profile.types.map((type) => [type.name, type.temporality]));
    const rows = await ask(
      database,
      `MATCH ()-[r]->() RETURN type(r) AS type, [r.beginsEarliest, r.beginsLatest] AS begins,
         [r.endsEarliest, r.endsLatest] AS ends,
         size([day IN coalesce(r.attestedLatest, []) + coalesce(r.attestedEarliest, []) WHERE day <> '']) AS attested`,
      stored,
    );
    const expected = new Map<string, { at: string; begins: number; ends: number; happens: number }>();
    let spread = 0;
    const counted = (what: 'begins' | 'ends' | 'happens', [first = null, last = null]: (string | null)[]) => {
      if ((first === null && last === null) || (first ?? '') >= '9999') return;
      const at = (first ?? '').slice(0, length);
      if (at !== (last ?? '~').slice(0, length)) {
        spread += 1;
        return;
      }
      const bar = expected.get(at) ?? { at, begins: 0, ends: 0, happens: 0 };
      expected.set(at, { ...bar, [what]: bar[what] + 1 });
    };
    for (const { type, begins, ends } of rows) {
      if (temporality.get(type) === 'occurrence') counted('happens', begins);
      if (temporality.get(type) === 'state') {
        counted('begins', begins);
        counted('ends', ends);
      }
    }
    const timeline = await served.get('timeline', `/api/timeline?unit=${unit}`);
    expect(timeline.bars).toEqual([...expected.values()].sort((a, b) => (a.at < b.at ? -1 : 1)));
    expect(timeline.bars.length).toBeGreaterThan(5);
    expect(timeline.spread).toBe(spread);
    const timeless = rows.filter(({ type }) => temporality.get(type) === 'timeless').length;
    expect(timeline.relations).toMatchObject({ shown: rows.length, hidden: 0, timeless });
    expect(timeline.complete).toBe(true);
  });

  test('hides what the filters hide, and tells how much', async () => {
    const all = await served.get('timeline', '/api/timeline');
    const some = await served.get('timeline', '/api/timeline?during=2015/2019&possible=exclude');
    expect(some.relations.shown + some.relations.hidden).toBe(all.relations.shown);
    expect(some.relations.shown).toBeGreaterThan(0);
    expect(some.relations.hidden).toBeGreaterThan(0);
    expect(some.relations.undated).toBe(0);
    expect(some.eventsTotal.value).toBeLessThan(all.eventsTotal.value);
    const dated = await served.get('timeline', '/api/timeline?undated=exclude');
    expect(dated.relations.shown).toBe(all.relations.shown - all.relations.undated);
  });

  test('is that of a span where one is asked for', async () => {
    const all = await served.get('timeline', '/api/timeline?limit=500');
    const some = await served.get('timeline', '/api/timeline?from=2010&to=2019-12&limit=500');
    expect(some.bars).toEqual(all.bars.filter(({ at }) => at >= '2010' && at <= '2019'));
    const meets = ({ begins, ends }: (typeof all)['events'][number]) =>
      [begins, ends].some(
        (date) =>
          date !== null &&
          (date.earliest ?? '') < '9999' &&
          (date.earliest ?? '') <= '2019-12-31' &&
          (date.latest ?? '~') >= '2010-01-01',
      );
    expect(some.events).toEqual(all.events.filter(meets));
    expect(some.events.length).toBeGreaterThan(0);
    expect(some.eventsTotal).toEqual({ value: some.events.length, exact: true });
  });

  test('shows events by name in the order of time, the best connected where there are too many', async () => {
    const { events, eventsTotal } = await served.get('timeline', '/api/timeline?limit=5&kinds=Event');
    expect(events).toHaveLength(5);
    expect(eventsTotal.value).toBeGreaterThan(5);
    const days = events.map(({ begins }) => begins?.earliest ?? begins?.latest ?? '');
    expect(days).toEqual([...days].sort());
    for (const { node } of events) expect(node.kind).toBe('Event');
  });

  test('leaves out dates of sources that are not relied on', async () => {
    const all = await served.get('timeline', '/api/timeline');
    const one = await served.get('timeline', '/api/timeline?sources=schoff-kim-2015');
    const begun = ({ bars }: typeof all) => bars.reduce((sum, { begins }) => sum + begins, 0);
    expect(begun(one)).toBeGreaterThan(0);
    expect(begun(one)).toBeLessThan(begun(all));
  });

  test('ends not before it begins', async () => {
    const answer = await fetch(`${served.address}/api/timeline?from=2019&to=2018`);
    expect(await answer.json()).toMatchObject({ code: 'invalid-parameter', field: 'to' });
  });
});

test('a graph whose dates nobody prepared has a timeline through a lens, and none without', async () => {
  const database = await useGraph(`
    CREATE (a:City {name: 'Bern', founded: 1191}), (b:City {name: 'Basel'}),
      (a)-[:TWINNED {since: date('1990-05-04'), until: '1995-06'}]->(b), (a)-[:TWINNED {since: 'soon'}]->(b)`);
  const lens = lensSchema.parse({
    types: { TWINNED: { temporality: 'state' } },
    properties: {
      time: {
        relations: {
          begins: [{ property: 'since', form: 'date' }],
          ends: [{ property: 'until', form: 'text' }],
        },
        nodes: { begins: [{ property: 'founded', form: 'year' }] },
      },
    },
  });
  const [plain, seen] = [await serveApi(database), await serveApi(database, { lens })];
  try {
    const nothing = await plain.get('timeline', '/api/timeline');
    expect(nothing).toMatchObject({ bars: [], events: [], relations: { shown: 2, timeless: 2 } });
    const { bars, events, relations } = await seen.get('timeline', '/api/timeline?unit=month');
    expect(bars).toEqual([
      { at: '1990-05', begins: 1, ends: 0, happens: 0 },
      { at: '1995-06', begins: 0, ends: 1, happens: 0 },
    ]);
    expect(relations).toMatchObject({ shown: 2, undated: 1 });
    expect(events).toMatchObject([
      { node: { caption: 'Bern' }, begins: { text: '1191', earliest: '1191-01-01' } },
    ]);
  } finally {
    await plain.close();
    await seen.close();
  }
});
