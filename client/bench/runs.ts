import type { Browser, BrowserContext, Page } from 'playwright-core';
import { framesWhileMoving } from './gestures.ts';
import type { Cost } from './page/measure.ts';
import { processorTimeOf } from './processor-time.ts';
import type { GeneratedGraph } from './scale-free.ts';
import { quantile } from './statistics.ts';

const REPETITIONS = 5;
export const NEW_NEIGHBORS = 25;

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** A browser with the page of the drawing in it. */
export interface Bench {
  readonly browser: Browser;
  readonly address: string;
  readonly say: (text: string) => void;
}

export async function inPage<Result>(
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
export async function repeat<Result>(
  bench: Bench,
  work: (page: Page) => Promise<Result>,
  times: number = REPETITIONS,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time += 1) results.push(await inPage(bench, work));
  return results;
}

export function layOutOnce(bench: Bench, graph: GeneratedGraph): Promise<Places> {
  return inPage(bench, async (page) => {
    await give(page, graph);
    await page.evaluate(async () => {
      const { graph } = window.bench.whatIsGiven();
      await window.bench.ours.open(graph);
      await window.bench.ours.draw(graph);
    });
    return placesIn(page);
  });
}

function give(page: Page, graph: GeneratedGraph, places: Places = {}): Promise<void> {
  return page.evaluate((text) => window.bench.give(text), JSON.stringify({ graph, places }));
}

/** As when something is asked for after the first picture. */
export async function drawFromAnswer({ browser }: Bench, page: Page, graph: GeneratedGraph) {
  await begin(page, graph);
  return processorTimeOf(browser, page, () =>
    page.evaluate(() => window.bench.ours.draw(window.bench.whatIsGiven().graph)),
  );
}

async function begin(page: Page, graph: GeneratedGraph, places: Places = {}): Promise<void> {
  await give(page, graph, places);
  await page.evaluate(async () => {
    await window.bench.ours.open(window.bench.whatIsGiven().graph);
    await window.bench.ours.draw(window.bench.smallGraph());
  });
  await page.waitForTimeout(300);
}

export async function show(page: Page, graph: GeneratedGraph, places: Places): Promise<Cost> {
  await begin(page, graph, places);
  const cost = await drawGiven(page);
  await page.waitForTimeout(700);
  return cost;
}

function drawGiven(page: Page): Promise<Cost> {
  return page.evaluate(() => {
    const { graph, places } = window.bench.whatIsGiven();
    return window.bench.ours.drawAt(graph, places);
  });
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

export async function drawAtPlaces({ browser }: Bench, page: Page, graph: GeneratedGraph, places: Places) {
  await begin(page, graph, places);
  const ours = await processorTimeOf(browser, page, () => drawGiven(page));
  await page.waitForTimeout(700);
  return { ours, plain: await processorTimeOf(browser, page, () => showPlain(page)) };
}

export async function drawByFcose(page: Page, graph: GeneratedGraph): Promise<Cost> {
  await give(page, graph);
  return page.evaluate(() => {
    window.bench.plain.open();
    return window.bench.plain.draw(window.bench.whatIsGiven().graph);
  });
}

/** Expands the best connected node, then does the least that Cytoscape has to do to show the same. */
export async function expand({ browser }: Bench, page: Page, graph: GeneratedGraph, places: Places) {
  await show(page, graph, places);
  await page.evaluate((count) => {
    const { ours, newNeighbors, whatIsGiven } = window.bench;
    const { graph } = whatIsGiven();
    return ours.add(newNeighbors(graph, graph.nodes[5]?.ref ?? '', count, 1));
  }, NEW_NEIGHBORS);
  await page.waitForTimeout(600);
  const before = await placesIn(page);
  const ours = await processorTimeOf(browser, page, () =>
    page.evaluate((count) => {
      const { ours, newNeighbors, whatIsGiven } = window.bench;
      const { graph } = whatIsGiven();
      return ours.add(newNeighbors(graph, graph.nodes[0]?.ref ?? '', count, 2));
    }, NEW_NEIGHBORS),
  );
  const after = await placesIn(page);
  const displacement = Object.entries(before).reduce((most, [ref, { x, y }]) => {
    const now = after[ref];
    return Math.max(most, now === undefined ? Number.POSITIVE_INFINITY : Math.hypot(now.x - x, now.y - y));
  }, 0);
  await give(page, graph, after);
  await page.evaluate(async (count) => {
    const { ours, plain, newNeighbors, whatIsGiven } = window.bench;
    const { graph, places } = whatIsGiven();
    ours.close();
    plain.open();
    await plain.drawAt(graph, places);
    await plain.add(newNeighbors(graph, graph.nodes[5]?.ref ?? '', count, 1), places);
  }, NEW_NEIGHBORS);
  await page.waitForTimeout(600);
  const plain = await processorTimeOf(browser, page, () =>
    page.evaluate((count) => {
      const { plain, newNeighbors, whatIsGiven } = window.bench;
      const { graph, places } = whatIsGiven();
      return plain.add(newNeighbors(graph, graph.nodes[0]?.ref ?? '', count, 2), places);
    }, NEW_NEIGHBORS),
  );
  return { ours, plain, displacement };
}

function placesIn(page: Page): Promise<Places> {
  return page.evaluate(() => window.bench.ours.places());
}

export async function layOutAgain({ browser }: Bench, page: Page, graph: GeneratedGraph, places: Places) {
  await show(page, graph, places);
  const computing = await processorTimeOf(browser, page, () =>
    page.evaluate(() => window.bench.ours.findLayout()),
  );
  return { computing, applying: await page.evaluate(() => window.bench.ours.applyLayout()) };
}

export async function move(page: Page, graph: GeneratedGraph, places: Places) {
  await show(page, graph, places);
  const ours = quantile(await framesWhileMoving(page), 0.95);
  await showPlain(page);
  await page.waitForTimeout(700);
  return { ours, plain: quantile(await framesWhileMoving(page), 0.95) };
}
