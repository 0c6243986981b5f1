import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clickNode, type Description, linesOf, openDrawing, positionsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';

const program = runProgram(useSeedGraph);

/** How many relations are drawn between two nodes, line by line. */
function between({ lines }: Description, one: string, other: string): readonly number[] {
  return lines
    .filter(({ from, to }) => [from, to].sort().join() === [one, other].sort().join())
    .map(({ count }) => count);
}

/** What lines say of what they are, their marks left out. */
function told({ lines }: Description): readonly string[] {
  return lines.flatMap(({ text }) => (text !== null && /\p{L}/u.test(text.text) ? [text.text] : []));
}

async function pointAtLine(page: Page, drawing: Description, one: string, other: string): Promise<void> {
  const [from, to] = [drawing.nodes[one], drawing.nodes[other]];
  if (from === undefined || to === undefined) throw new Error(`${one} or ${other} is not drawn`);
  // Past the middle, where a count may stand.
  const share = 0.42;
  await page.mouse.move(
    from.screen.x + (to.screen.x - from.screen.x) * share,
    from.screen.y + (to.screen.y - from.screen.y) * share,
    { steps: 3 },
  );
}

test('parallel relations are one line with its count; they fan out on demand, and come together again', async () => {
  const { page, start } = await openDrawing(program());
  const [count = 0, ...rest] = between(start, 'japan', 'south-korea');
  expect(rest).toEqual([]);
  expect(count).toBeGreaterThan(1);
  await clickNode(page, 'japan');
  await page.keyboard.press('b');
  await expect
    .poll(async () => between(await restingDrawing(page), 'japan', 'south-korea').length)
    .toBeGreaterThan(1);
  const fanned = await restingDrawing(page);
  const counts = between(fanned, 'japan', 'south-korea');
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(count);
  expect(positionsOf(fanned)).toEqual(positionsOf(start));
  await page.keyboard.press('b');
  await expect.poll(async () => linesOf(await restingDrawing(page))).toEqual(linesOf(start));
  await page.context().close();
});

test('lines say what they are when pointed at, when selected, and close up: never upside down', async () => {
  const { page, start } = await openDrawing(program());
  expect(told(start)).toEqual([]);
  const single = start.lines.find(
    ({ from, to, count }) => count === 1 && from !== to && distance(start, from, to) > 140,
  );
  if (single === undefined) throw new Error('No two nodes are joined by one relation.');
  await pointAtLine(page, start, single.from, single.to);
  await expect.poll(async () => told(await restingDrawing(page)).length).toBe(1);
  await page.mouse.move(5, 5);
  await expect.poll(async () => told(await restingDrawing(page))).toEqual([]);

  await pointAtLine(page, start, single.from, single.to);
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await expect.poll(async () => told(await restingDrawing(page)).length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect.poll(async () => told(await restingDrawing(page))).toEqual([]);

  await page.mouse.move(640, 380);
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, -300);
  await page.mouse.move(5, 5);
  await expect.poll(async () => told(await restingDrawing(page)).length).toBeGreaterThan(0);
  for (const { text } of (await restingDrawing(page)).lines)
    if (text !== null) expect(Math.abs(text.angle)).toBeLessThanOrEqual(Math.PI / 2);
  await page.context().close();
});

function distance({ nodes }: Description, one: string, other: string): number {
  const [a, b] = [nodes[one]?.screen, nodes[other]?.screen];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}

test('what is pointed at or selected is named, however small the drawing', async () => {
  const { page } = await openDrawing(program());
  await page.mouse.move(640, 380);
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, 300);
  await page.mouse.move(5, 5);
  const small = await restingDrawing(page);
  const [ref, node] = Object.entries(small.nodes).find(([, { text }]) => text === null) ?? [];
  if (ref === undefined || node === undefined) throw new Error('Everything is named.');
  const isNamed = async () => (await restingDrawing(page)).nodes[ref]?.text != null;
  await page.mouse.move(node.screen.x, node.screen.y);
  await expect.poll(isNamed).toBe(true);
  await page.mouse.move(5, 5);
  await expect.poll(isNamed).toBe(false);
  await page.mouse.click(node.screen.x, node.screen.y);
  await page.mouse.move(5, 5);
  await expect.poll(isNamed).toBe(true);
  await page.context().close();
});

test('a node says how much it hides before anything is fetched; what is pointed at, also from afar', async () => {
  const { page, start } = await openDrawing(program());
  const badge = (drawing: Description) => drawing.nodes['japan']?.badge?.text;
  expect(badge(start)).toMatch(/^\+\d/);
  const calls: string[] = [];
  page.on('request', (request) => calls.push(request.url()));
  await page.mouse.move(640, 380);
  for (let step = 0; step < 5; step += 1) await page.mouse.wheel(0, 300);
  await page.mouse.move(5, 5);
  const small = await restingDrawing(page);
  expect(Object.values(small.nodes).filter(({ badge }) => badge !== null)).toEqual([]);
  const { x, y } = small.nodes['japan']?.screen ?? { x: 0, y: 0 };
  await page.mouse.move(x, y);
  await expect.poll(async () => badge(await restingDrawing(page))).toBe(badge(start));
  expect(calls).toEqual([]);
  await page.context().close();
});
