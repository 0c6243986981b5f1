import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FiltersGiven } from '#contract/http/index.ts';
import { filters as filterSchema } from '#contract/http/index.ts';
import {
  answerOf,
  askedBy,
  type Profile,
  type Published,
  type Relation,
  readEdtf,
} from '#contract/model/index.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

const nothingRecorded = { begins: null, ends: null, openEnd: false, attested: [] };

/** Questions that each leave some relations out and some in. */
const questions: readonly FiltersGiven[] = [
  { asOf: '2019' },
  { asOf: '2015-11-02', possible: 'exclude' },
  { during: '2016/2018', undated: 'exclude' },
  { during: '../1945', possible: 'exclude' },
  { undated: 'exclude' },
  { knownBy: '2016' },
  { knownBy: '2020', asOf: '2019-12', possible: 'exclude' },
  { contested: 'only' },
  { contested: 'exclude', asOf: '2019' },
  { sources: ['schoff-kim-2015'] },
  { sources: ['schoff-kim-2015', 'untalan-2020'], during: '2010/..' },
];

describe('time and evidence in the graph that ships', () => {
  let served: Served;
  let profile: Profile;
  let published: Published[];
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
    ({ profile } = await served.get('graph', '/api/graph'));
    const { sources } = await served.get('sources', '/api/sources');
    published = sources.map(({ key, date }) => ({
      source: key,
      ...(date === null ? { earliest: null, latest: null } : readEdtf(date)),
    }));
  });
  afterAll(() => served.close());

  const inAddress = (filters: FiltersGiven) =>
    Object.entries(filters)
      .flatMap(([name, value]) => [value].flat().map((each) => `&${name}=${each}`))
      .join('');
  const neighborsOf = (ref: string, filters: FiltersGiven) =>
    served.get('neighbors', `/api/nodes/${ref}/neighbors?limit=500${inAddress(filters)}`);

  /** What the check in the contract keeps of relations that were asked for without filters, with what each answers. */
  function kept(relations: readonly Relation[], filters: FiltersGiven) {
    const asked = askedBy(filterSchema.parse(filters), published);
    if (asked === null) throw new Error('nothing was asked');
    const answered = relations.flatMap((relation) => {
      const { temporality, evidence, time, contested } = relation;
      const answer = answerOf({ ...nothingRecorded, ...time.recorded, temporality, evidence }, asked);
      const matches = asked.contested === 'include' || contested === (asked.contested === 'only');
      const shown = answer === 'undated' ? 'may' : answer;
      return matches && asked.accepted.includes(answer) ? [[relation.ref, asked.dates ? shown : null]] : [];
    });
    return Object.fromEntries(answered);
  }

  const answersOf = (relations: readonly Relation[]) =>
    Object.fromEntries(relations.map(({ ref, time }) => [ref, time.answer]));

  test.each(questions)(
    '%o is answered alike by every call, and by the check of the contract',
    async (filters) => {
      const all = (await neighborsOf('japan', {})).relations;
      const expected = kept(all, filters);
      const { relations, nodes, total } = await neighborsOf('japan', filters);
      expect(answersOf(relations)).toEqual(expected);
      expect(total).toEqual({ value: nodes.length, exact: true });
      const left = Object.keys(expected).length;
      expect(left > 0 && left < all.length).toBe(true);

      const found = await served.get('search', `/api/search?q=japan${inAddress(filters)}`);
      expect(found.hits.find(({ node }) => node.ref === 'japan')?.relations).toEqual({
        value: left,
        exact: true,
      });

      const summary = await served.post('neighborSummary', { refs: ['japan'], ...filters });
      const [counted] = summary.nodes;
      expect(counted?.total.value).toBe(nodes.length);

      const refs = ['japan', 'south-korea', 'gsomia', 'us', 'moon', 'abe'];
      const among = await served.post('relationsAmong', { refs });
      const amongAsked = await served.post('relationsAmong', { refs, ...filters });
      expect(answersOf(amongAsked.relations)).toEqual(kept(among.relations, filters));

      const ends = { from: 'japan', to: 'south-korea' };
      const between = await served.post('relationsBetween', { ...ends, limit: 500 });
      const betweenAsked = await served.post('relationsBetween', { ...ends, limit: 500, ...filters });
      expect(answersOf(betweenAsked.relations)).toEqual(kept(between.relations, filters));

      const shared = await served.post('sharedNeighbors', {
        refs: Object.values(ends),
        ...filters,
        limit: 500,
      });
      for (const relation of shared.relations)
        expect(kept([relation], filters)).toHaveProperty([relation.ref]);
      const paths = await served.post('paths', { from: 'moon', to: 'gsomia', ...filters });
      for (const relation of paths.relations)
        expect(kept([relation], filters)).toHaveProperty([relation.ref]);
    },
  );

  test('search finds what is of another time as well, and says so', async () => {
    const outside = async (filters: FiltersGiven) => {
      const { hits } = await served.get('search', `/api/search?q=gsomia${inAddress(filters)}`);
      return Object.fromEntries(hits.map(({ node, outside: when }) => [node.ref, when]));
    };
    expect(await outside({})).toMatchObject({ gsomia: null });
    expect(await outside({ asOf: '2015' })).toMatchObject({ gsomia: 'not-yet' });
    expect(await outside({ asOf: '2019' })).toMatchObject({ gsomia: null });
    expect(await outside({ contested: 'only' })).toMatchObject({ gsomia: null });
    const { hits } = await served.get('search', '/api/search?q=colonial&during=1990/2000');
    expect(hits.map(({ outside: when }) => when)).toContain('over');
    const plain = await served.get('search', '/api/search?q=gsomia');
    expect(plain.hits.map(({ relations }) => relations)).toEqual(plain.hits.map(() => null));
    expect(plain.queries.map(({ name }) => name)).not.toContain('search/counted');
  });

  test('a type without a name leaves out every relation, no type at all none', async () => {
    expect((await neighborsOf('gsomia', { types: [''] })).total).toEqual({ value: 0, exact: true });
    expect((await neighborsOf('gsomia', { types: [] })).total.value).toBeGreaterThan(0);
    const none = await served.post('paths', { from: 'moon', to: 'gsomia', types: [''] });
    expect(none).toMatchObject({ total: { value: 0, exact: true }, notes: [] });
  });

  test('show a query that holds no more than it needs', async () => {
    const [plain, dated] = [await neighborsOf('gsomia', {}), await neighborsOf('gsomia', { asOf: '2019' })];
    const textOf = (answer: typeof plain) => answer.queries.map(({ cypher }) => cypher).join('\n');
    expect(textOf(plain)).not.toContain('$asked');
    expect(textOf(dated)).toContain('$asked');
    expect(plain.relations.every(({ time }) => time.answer === null)).toBe(true);
  });

  test('tell of each relation what is recorded, and show the dates that the sources relied on give', async () => {
    const { relations } = await neighborsOf('japan', { sources: ['schoff-kim-2015'] });
    for (const { time, evidence } of relations) {
      expect(evidence.map(({ source }) => source)).toContain('schoff-kim-2015');
      const others = time.recorded?.attested.filter(({ source }) => source !== 'schoff-kim-2015') ?? [];
      const own = time.recorded?.attested.filter(({ source }) => source === 'schoff-kim-2015') ?? [];
      expect(time.attested).toEqual([...new Set(own.map(({ text }) => text))]);
      expect(others.length + own.length).toBe(time.recorded?.attested.length ?? 0);
    }
    expect(profile.properties.evidence?.beginsSources).toBe('beginsSources');
  });

  test('refuse two dates at once, and what is no date, with a remedy', async () => {
    const problemOf = async (query: string) =>
      (await fetch(`${served.address}/api/nodes/japan/neighbors?${query}`)).json();
    expect(await problemOf('asOf=2019&during=2018/2020')).toMatchObject({
      code: 'invalid-parameter',
      field: 'during',
      remedy: 'Give "asOf" or "during", not both.',
    });
    expect(await problemOf('asOf=2023-02-30')).toMatchObject({
      code: 'invalid-parameter',
      field: 'asOf',
      remedy: expect.stringContaining('2015-11-02'),
    });
    expect(await problemOf('during=2020/2019')).toMatchObject({
      code: 'invalid-parameter',
      field: 'during',
      remedy: expect.stringContaining('the earlier first'),
    });
  });
});
