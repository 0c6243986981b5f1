import type { Figure } from './figure.ts';
import {
  type Bench,
  drawAtPlaces,
  drawByFcose,
  drawFromAnswer,
  expand,
  inPage,
  layOutAgain,
  layOutOnce,
  move,
  NEW_NEIGHBORS,
  repeat,
  show,
} from './runs.ts';
import type { GeneratedGraph } from './scale-free.ts';
import { median } from './statistics.ts';

/** fcose blocks the page for a minute at 2,000. */
const MOST_FOR_FCOSE = 500;

/** Before memory is measured, in milliseconds: until then steps that have been taken may still have their consequences. */
const REST = 1500;

export interface Subject {
  readonly name: string;
  readonly graph: GeneratedGraph;
}

/** Everything that is measured on one graph. */
export async function measureGraph(bench: Bench, { name, graph }: Subject): Promise<readonly Figure[]> {
  const size = graph.nodes.length;
  const figures: Figure[] = [];
  const note = (figure: Omit<Figure, 'graph'>) => figures.push({ graph: name, ...figure });
  const places = await layOutOnce(bench, graph);

  bench.say(`${name}: first picture`);
  const drawn = await repeat(bench, (page) => drawFromAnswer(bench, page, graph));
  const restored = await repeat(bench, (page) => drawAtPlaces(bench, page, graph, places));
  const fcose = size <= MOST_FOR_FCOSE ? await repeat(bench, (page) => drawByFcose(page, graph)) : null;
  const isQuery = size === 300;
  note({
    what: 'answer to painted, laid out',
    value: median(drawn.map(({ result }) => result.painted)),
    unit: 'ms',
    beside: fcose && { what: 'all replaced, fcose', value: median(fcose.map(({ painted }) => painted)) },
    bar: isQuery ? 500 : null,
  });
  note({
    what: 'longest freeze meanwhile',
    value: median(drawn.map(({ result }) => result.freeze)),
    unit: 'ms',
    beside: fcose && { what: 'all replaced, fcose', value: median(fcose.map(({ freeze }) => freeze)) },
    bar: isQuery ? 150 : null,
  });
  note({
    what: 'its longest task, processor time',
    value: median(drawn.map(({ time }) => time.longestTask)),
    unit: 'ms',
    beside: null,
    bar: isQuery ? 150 : null,
  });
  note({
    what: 'answer to complete, captions and all',
    value: median(drawn.map(({ result }) => result.complete)),
    unit: 'ms',
    beside: null,
    bar: null,
  });
  note({
    what: 'first paint at known places',
    value: median(restored.map(({ ours }) => ours.result.painted)),
    unit: 'ms',
    beside: { what: 'all replaced', value: median(restored.map(({ plain }) => plain.result.painted)) },
    bar: size === 2000 ? 900 : null,
  });
  note({
    what: 'the same, processor time',
    value: median(restored.map(({ ours }) => ours.time.untilPainted)),
    unit: 'ms',
    beside: {
      what: 'all replaced',
      value: median(restored.map(({ plain }) => plain.time.untilPainted)),
    },
    bar: size === 2000 ? 900 : null,
  });

  bench.say(`${name}: expansion by ${NEW_NEIGHBORS}`);
  const expanded = await repeat(bench, (page) => expand(bench, page, graph, places));
  const bare = median(expanded.map(({ plain }) => plain.result.painted));
  const bareWork = median(expanded.map(({ plain }) => plain.time.untilPainted));
  note({
    what: `expansion by ${NEW_NEIGHBORS}, painted`,
    value: median(expanded.map(({ ours }) => ours.result.painted)),
    unit: 'ms',
    beside: { what: 'bare cy.add', value: bare },
    bar: 1.5 * bare,
  });
  note({
    what: 'the same, processor time',
    value: median(expanded.map(({ ours }) => ours.time.untilPainted)),
    unit: 'ms',
    beside: { what: 'bare cy.add', value: bareWork },
    bar: 1.5 * bareWork,
  });
  note({
    what: 'displacement of all others',
    value: Math.max(...expanded.map(({ displacement }) => displacement)),
    unit: 'units',
    beside: null,
    bar: 0,
  });

  bench.say(`${name}: layout`);
  const laidOut = await repeat(
    bench,
    (page) => layOutAgain(bench, page, graph, places),
    ...(size > 2000 ? [1] : []),
  );
  note({
    what: 'organic layout',
    value: median(laidOut.map(({ computing }) => computing.result.painted)),
    unit: 'ms',
    beside: null,
    bar: size === 500 ? 500 : size === 2000 ? 2000 : null,
  });
  note({
    what: 'longest task of the page meanwhile',
    value: median(laidOut.map(({ computing }) => computing.result.freeze)),
    unit: 'ms',
    beside: null,
    bar: 50,
  });
  note({
    what: 'the same, processor time',
    value: median(laidOut.map(({ computing }) => computing.time.longestTask)),
    unit: 'ms',
    beside: null,
    bar: 50,
  });
  note({
    what: 'applying its result',
    value: median(laidOut.map(({ applying }) => applying.painted)),
    unit: 'ms',
    beside: null,
    bar: size <= 2000 ? 150 : null,
  });

  bench.say(`${name}: frames`);
  const moving = await repeat(bench, (page) => move(page, graph, places));
  note({
    what: 'frame while moving, p95',
    value: median(moving.map(({ ours }) => ours)),
    unit: 'ms',
    beside: { what: 'as it comes', value: median(moving.map(({ plain }) => plain)) },
    bar: size >= 2000 ? 33 : null,
  });
  return figures;
}

/** What the page's memory grows to in three rounds of expanding and collapsing, beside the first. */
export async function measureMemory(bench: Bench, { name, graph }: Subject): Promise<readonly Figure[]> {
  bench.say(`${name}: memory`);
  const places = await layOutOnce(bench, graph);
  const heaps = await inPage(bench, async (page, context) => {
    await show(page, graph, places);
    const session = await context.newCDPSession(page);
    const sizes: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.evaluate(async (round) => {
        const { graph } = window.bench.whatIsGiven();
        for (let step = 0; step < 100; step += 1) {
          const parent = graph.nodes[step % 20]?.ref ?? '';
          await window.bench.ours.add(window.bench.newNeighbors(graph, parent, 25, round * 100 + step));
          await window.bench.ours.takeBack();
        }
      }, round);
      // What has just been let go of is forgotten at a later look, and what held on to it collected only then.
      await page.waitForTimeout(REST);
      for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      sizes.push(usedSize / 1e6);
    }
    return sizes;
  });
  const [first = 0] = heaps;
  return [
    {
      graph: name,
      what: 'heap after 100 expansions taken back',
      value: first,
      unit: 'MB',
      beside: null,
      bar: null,
    },
    {
      graph: name,
      what: 'heap after three rounds, beside one',
      value: (heaps.at(-1) ?? 0) / first,
      unit: '×',
      beside: null,
      bar: 1.2,
    },
  ];
}
