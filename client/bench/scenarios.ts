import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Figure } from './figure.ts';
import { framesWhileMoving } from './gestures.ts';
import type { Cost } from './page/measure.ts';
import type { GeneratedGraph } from './scale-free.ts';
import { median, quantile } from './statistics.ts';

const REPETITIONS = 5;
/** fcose blocks the page for a minute at 2,000. */
const MOST_FOR_FCOSE = 500;
const NEW_NEIGHBORS = 25;

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

export interface Subject {
  readonly name: string;
  readonly graph: GeneratedGraph;
}

/** A browser with the page of the drawing in it. */
export interface Bench {
  readonly browser: Browser;
  readonly address: string;
  readonly say: (text: string) => void;
}

/** Everything that is measured on one graph. */
export async function measureGraph(bench: Bench, { name, graph }: Subject): Promise<readonly Figure[]> {
  const size = graph.nodes.length;
  const figures: Figure[] = [];
  const note = (figure: Omit<Figure, 'graph'>) => figures.push({ graph: name, ...figure });
  const places = await layOutOnce(bench, graph);

  bench.say(`${name}: first picture`);
  const drawn = await repeat(bench, (page) => drawFromAnswer(page, graph));
  const restored = await repeat(bench, (page) => drawAtPlaces(page, graph, places));
  const fcose = size <= MOST_FOR_FCOSE ? await repeat(bench, (page) => drawByFcose(page, graph)) : null;
  const isQuery = size === 300;
  note({
    what: 'answer to painted, laid out',
    value: median(drawn.map(({ painted }) => painted)),
    unit: 'ms',
    beside: fcose && { what: 'all replaced, fcose', value: median(fcose.map(({ painted }) => painted)) },
    bar: isQuery ? 500 : null,
  });
  note({
    what: 'longest freeze meanwhile',
    value: median(drawn.map(({ freeze }) => freeze)),
    unit: 'ms',
    beside: fcose && { what: 'all replaced, fcose', value: median(fcose.map(({ freeze }) => freeze)) },
    bar: isQuery ? 150 : null,
  });
  note({
    what: 'first paint at known places',
    value: median(restored.map(({ ours }) => ours.painted)),
    unit: 'ms',
    beside: { what: 'all replaced', value: median(restored.map(({ plain }) => plain.painted)) },
    bar: size === 2000 ? 900 : null,
  });

  bench.say(`${name}: expansion by ${NEW_NEIGHBORS}`);
  const expanded = await repeat(bench, (page) => expand(page, graph, places));
  const bare = median(expanded.map(({ plain }) => plain.painted));
  note({
    what: `expansion by ${NEW_NEIGHBORS}, painted`,
    value: median(expanded.map(({ ours }) => ours.painted)),
    unit: 'ms',
    beside: { what: 'bare cy.add', value: bare },
    bar: 1.5 * bare,
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
    (page) => layOutAgain(page, graph, places),
    size > 2000 ? 1 : REPETITIONS,
  );
  note({
    what: 'organic layout',
    value: median(laidOut.map(({ computing }) => computing.painted)),
    unit: 'ms',
    beside: null,
    bar: size === 500 ? 500 : size === 2000 ? 2000 : null,
  });
  note({
    what: 'longest task of the page meanwhile',
    value: median(laidOut.map(({ computing }) => computing.freeze)),
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
      await session.send('HeapProfiler.collectGarbage');
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

async function inPage<Result>(
  { browser, address }: Bench,
  work: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(address);
  try {
    return await work(page, context);
  } finally {
    await context.close();
  }
}

/** Each time in a new page, so that nothing is left over; what the page does first of all is to draw a small picture. */
async function repeat<Result>(
  bench: Bench,
  work: (page: Page) => Promise<Result>,
  times: number = REPETITIONS,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time += 1) results.push(await inPage(bench, work));
  return results;
}

function layOutOnce(bench: Bench, graph: GeneratedGraph): Promise<Places> {
  return inPage(bench, async (page) => {
    await give(page, graph);
    await page.evaluate(async () => {
      const { graph } = window.bench.whatIsGiven();
      await window.bench.ours.open(graph);
      await window.bench.ours.draw(graph);
    });
    return page.evaluate(() => window.bench.ours.places());
  });
}

function give(page: Page, graph: GeneratedGraph, places: Places = {}): Promise<void> {
  return page.evaluate((text) => window.bench.give(text), JSON.stringify({ graph, places }));
}

/** As when something is asked for after the first picture. */
async function drawFromAnswer(page: Page, graph: GeneratedGraph): Promise<Cost> {
  await begin(page, graph);
  return page.evaluate(() => window.bench.ours.draw(window.bench.whatIsGiven().graph));
}

async function begin(page: Page, graph: GeneratedGraph, places: Places = {}): Promise<void> {
  await give(page, graph, places);
  await page.evaluate(async () => {
    await window.bench.ours.open(window.bench.whatIsGiven().graph);
    await window.bench.ours.draw(window.bench.smallGraph());
  });
  await page.waitForTimeout(300);
}

async function show(page: Page, graph: GeneratedGraph, places: Places): Promise<Cost> {
  await begin(page, graph, places);
  const cost = await page.evaluate(() => {
    const { graph, places } = window.bench.whatIsGiven();
    return window.bench.ours.drawAt(graph, places);
  });
  await page.waitForTimeout(700);
  return cost;
}

function showPlain(page: Page): Promise<Cost> {
  return page.evaluate(async () => {
    const { graph, places } = window.bench.whatIsGiven();
    window.bench.ours.close();
    window.bench.plain.open();
    await window.bench.plain.drawAt(window.bench.smallGraph(), {});
    return window.bench.plain.drawAt(graph, places);
  });
}

async function drawAtPlaces(page: Page, graph: GeneratedGraph, places: Places) {
  const ours = await show(page, graph, places);
  return { ours, plain: await showPlain(page) };
}

async function drawByFcose(page: Page, graph: GeneratedGraph): Promise<Cost> {
  await give(page, graph);
  return page.evaluate(() => {
    window.bench.plain.open();
    return window.bench.plain.draw(window.bench.whatIsGiven().graph);
  });
}

/** Expands the best connected node, then does the least that Cytoscape has to do to show the same. */
async function expand(page: Page, graph: GeneratedGraph, places: Places) {
  await show(page, graph, places);
  return page.evaluate(async (count) => {
    const { ours, plain, newNeighbors, whatIsGiven, pause } = window.bench;
    const { graph, places } = whatIsGiven();
    const nth = (node: number) => graph.nodes[node]?.ref ?? '';
    const warm = newNeighbors(graph, nth(5), count, 1);
    await ours.add(warm);
    await pause(600);
    const before = ours.places();
    const news = newNeighbors(graph, nth(0), count, 2);
    const own = await ours.add(news);
    const after = ours.places();
    const displacement = Object.entries(before).reduce((most, [ref, { x, y }]) => {
      const now = after[ref];
      return Math.max(most, now === undefined ? Number.POSITIVE_INFINITY : Math.hypot(now.x - x, now.y - y));
    }, 0);
    ours.close();
    plain.open();
    await plain.drawAt(graph, places);
    await plain.add(warm, after);
    await pause(600);
    return { ours: own, plain: await plain.add(news, after), displacement };
  }, NEW_NEIGHBORS);
}

async function layOutAgain(page: Page, graph: GeneratedGraph, places: Places) {
  await show(page, graph, places);
  return page.evaluate(() => window.bench.ours.layOutAgain());
}

async function move(page: Page, graph: GeneratedGraph, places: Places) {
  await show(page, graph, places);
  const ours = quantile(await framesWhileMoving(page), 0.95);
  await showPlain(page);
  await page.waitForTimeout(700);
  return { ours, plain: quantile(await framesWhileMoving(page), 0.95) };
}
