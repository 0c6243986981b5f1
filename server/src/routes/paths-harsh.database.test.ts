import { describe, expect, test } from 'vitest';
import type { CallAnswer, CallParameters } from '#contract/http/index.ts';
import { useGraph } from '#testing/graphs.ts';
import { denseGraph, hubGraph, hubName, singleNode, weirdGraph, weirdNames } from '#testing/harsh-graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

type Asked = Partial<CallParameters<'paths'>>;

/** Serves a graph that nobody prepared, with a way to ask for paths between nodes by their captions. */
async function serve(graph: string, work: (ask: Ask, served: Served) => Promise<void>): Promise<void> {
  const served = await serveApi(await useGraph(graph));
  try {
    const refOf = async (name: string) => {
      const { hits } = await served.get('search', `/api/search?q=${encodeURIComponent(name)}`);
      return hits[0]?.node.ref ?? 'missing';
    };
    const ask: Ask = async (from, to, more = {}) => {
      const found = await served.post('paths', { from: await refOf(from), to: await refOf(to), ...more });
      const captions = new Map(found.nodes.map(({ ref, caption }) => [ref, caption]));
      return { ...found, named: found.paths.map(({ nodes }) => nodes.map((ref) => captions.get(ref))) };
    };
    await work(ask, served);
    expect(served.errors).toEqual([]);
  } finally {
    await served.close();
  }
}
type Ask = (
  from: string,
  to: string,
  more?: Asked,
) => Promise<CallAnswer<'paths'> & { named: (string | undefined)[][] }>;

/** Every constraint, with a value that some graph may know. */
const everyConstraint: readonly Asked[] = [
  { direction: 'forward' },
  { direction: 'backward' },
  { avoidKinds: ['🚀'] },
  { maximumDegree: 5 },
  { timing: 'one-moment' },
  { timing: 'in-order' },
  { onePerMeaning: true },
  { types: ['관계', 'TO `x`'] },
  { asOf: '2016' },
  { during: '2015/2017', possible: 'exclude' },
  { knownBy: '2016' },
  { undated: 'exclude' },
  { contested: 'only' },
  { sources: ['nobody'] },
];

describe('paths on graphs of the harshest forms', () => {
  test('of weird names, read by the names of types where there are no readings', async () => {
    await serve(weirdGraph, async (ask, served) => {
      const found = await ask(weirdNames.hangul, weirdNames.emoji, { limit: 5 });
      expect(found.paths.length).toBeGreaterThan(0);
      for (const { sentence, rank, weakest } of found.paths) {
        expect(sentence).toContain(weirdNames.hangul);
        expect({ certainty: rank.certainty, recency: rank.recency, weakest: weakest.reason }).toEqual({
          certainty: 'none',
          recency: null,
          weakest: 'none',
        });
      }
      expect(found.sources).toEqual([]);
      const [from, to] = [found.paths[0]?.nodes[0], found.paths[0]?.nodes.at(-1)];
      for (const constraint of everyConstraint) {
        const asked = await served.post('paths', { from, to, ...constraint });
        expect(asked.noPath === null, JSON.stringify(constraint)).toBe(asked.total.value > 0);
      }
    });
  }, 120_000);

  test('say what was asked that the graph does not record', async () => {
    await serve(denseGraph, async (ask) => {
      const plain = await ask('Left', 'Third');
      expect(plain).toMatchObject({ total: { value: 1, exact: true }, notes: [] });
      expect(plain.named).toEqual([['Left', 'Right', 'Third']]);
      const about = async (asked: Asked) => (await ask('Left', 'Third', asked)).notes.join(' ');
      expect(await about({ asOf: '2016' })).toMatch(/records no dates .* lens/);
      expect(await about({ timing: 'in-order' })).toMatch(/records no dates/);
      expect(await about({ knownBy: '2016' })).toMatch(/which sources/);
      expect(await about({ contested: 'only' })).toMatch(/contested/);
      expect(await about({ avoidKinds: ['Stat'] })).toMatch(/no kind of node "Stat"/);
      expect(await about({ types: ['KNOW'] })).toMatch(/no type of relation "KNOW"/);
      const possible = await ask('Left', 'Third', { timing: 'one-moment' });
      expect(possible.paths.map(({ timing }) => timing?.answer)).toEqual(['may']);
    });
  }, 120_000);

  test('lead through a hub, and around it', async () => {
    await serve(hubGraph(1_000), async (ask) => {
      const through = await ask('Person 7', 'City 701', { longer: 0 });
      expect(through.named[0]).toContain(hubName);
      const around = await ask('Person 7', 'City 701', { maximumDegree: 100 });
      expect(around.total.value).toBe(0);
      expect(
        around.noPath?.relaxations.find(({ without }) => without.join() === 'maximumDegree'),
      ).toMatchObject({
        total: through.total,
        length: through.paths[0]?.rank.length,
      });
    });
  }, 120_000);

  test('of one node', async () => {
    const served = await serveApi(await useGraph(singleNode));
    const { nodes } = await served.get('start', '/api/start');
    const ref = nodes[0]?.ref;
    const found = await served.post('paths', { from: ref, to: ref });
    expect(found.paths.map((path) => path.nodes)).toEqual([[ref]]);
    await served.close();
  }, 120_000);
});
