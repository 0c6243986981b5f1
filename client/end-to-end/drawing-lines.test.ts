import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  clickNode,
  type Description,
  type DrawnLine,
  linesOf,
  openDrawing,
  type Point,
  positionsOf,
  restingDrawing,
} from './drawing.ts';
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

async function pointAtLine(page: Page, { middle }: DrawnLine): Promise<void> {
  await page.mouse.move(middle.x, middle.y, { steps: 3 });
}

/** In pixels: nothing that is this far from the pointer is pointed at. */
const NEAR = 14;

/** A line of one relation, long enough to say what it is, with nothing else near the place to point at. */
function clearLine({ nodes, lines }: Description): DrawnLine {
  const found = lines.find((line) => {
    const isNear = (point: Point, reach: number) => distance(point, line.middle) < reach;
    const [from, to] = [nodes[line.from]?.screen, nodes[line.to]?.screen];
    return (
      line.count === 1 &&
      from !== undefined &&
      to !== undefined &&
      distance(from, to) > 140 &&
      Object.values(nodes).every(
        ({ disc, screen }) => !isNear(screen, NEAR + (disc.right - disc.left) / 2),
      ) &&
      lines.every((other) => other === line || !isNear(nearestOn(other, nodes, line.middle), NEAR))
    );
  });
  if (found === undefined) throw new Error('No line of one relation stands clear of all else.');
  return found;
}

/** The point of a line, bent at its middle, that is nearest to another point. */
function nearestOn({ from, to, middle }: DrawnLine, nodes: Description['nodes'], point: Point): Point {
  const [start = middle, end = middle] = [nodes[from]?.screen, nodes[to]?.screen];
  const halves = [onStraight(start, middle, point), onStraight(middle, end, point)];
  return halves.sort((one, other) => distance(one, point) - distance(other, point))[0] ?? middle;
}

function onStraight(one: Point, other: Point, point: Point): Point {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const along = ((point.x - one.x) * x + (point.y - one.y) * y) / Math.max(1, x * x + y * y);
  const share = Math.min(1, Math.max(0, along));
  return { x: one.x + x * share, y: one.y + y * share };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
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
  const single = clearLine(start);
  await pointAtLine(page, single);
  await expect.poll(async () => told(await restingDrawing(page)).length).toBe(1);
  await page.mouse.move(5, 5);
  await expect.poll(async () => told(await restingDrawing(page))).toEqual([]);

  await pointAtLine(page, single);
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
