import { launchBrowser } from 'entente/testing/browser.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPage, servePage } from '#bench/serve-page.ts';
import { type Description, type LineText, restingDrawing } from './drawing.ts';

// The page with nothing but the drawing: the real one, with graphs of any size.
let served: ServedPage;
let browser: Browser;
beforeAll(async () => {
  served = await servePage();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function draw(size: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  await page.evaluate(async (count) => {
    const generated = window.bench.scaleFreeGraph(count);
    // Every third node hides something.
    const nodes = generated.nodes.map((node, order) => ({
      ...node,
      degree: node.degree + (order % 3 === 0 ? order + 5 : 0),
    }));
    const graph = { ...generated, nodes };
    await window.bench.ours.open(graph);
    await window.bench.ours.draw(graph);
  }, size);
  return page;
}

interface Shape {
  readonly name: string;
  readonly owner: string;
  readonly corners: readonly (readonly [x: number, y: number])[];
}

function boxShape(
  name: string,
  owner: string,
  box: { left: number; top: number; right: number; bottom: number },
): Shape {
  const { left, top, right, bottom } = box;
  return {
    name,
    owner,
    corners: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  };
}

function textShape(name: string, { center, width, height, angle }: LineText): Shape {
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x = 0, y = 0]) => {
    const [right, down] = [(x * width) / 2, (y * height) / 2];
    return [center.x + right * along - down * across, center.y + right * across + down * along] as const;
  });
  return { name, owner: name, corners };
}

/** Whether two shapes overlap by more than half a pixel: none of the directions of their sides separates them. */
function collide(one: Shape, other: Shape): boolean {
  for (const { corners } of [one, other]) {
    for (let side = 0; side < 2; side += 1) {
      const [from, to] = [corners[side], corners[side + 1]];
      if (from === undefined || to === undefined) continue;
      const [x, y] = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(x, y) || 1;
      const span = (shape: Shape) => shape.corners.map(([a, b]) => (a * x + b * y) / length);
      const [first, second] = [span(one), span(other)];
      if (Math.max(...first) <= Math.min(...second) + 0.5 || Math.max(...second) <= Math.min(...first) + 0.5)
        return false;
    }
  }
  return true;
}

/** What lies upon what: captions, badges and texts of lines upon each other, and upon nodes that are not their own. */
function collisions({ nodes, lines }: Description): readonly string[] {
  const captions = Object.entries(nodes).flatMap(([ref, { text }]) =>
    text === null ? [] : [boxShape(`caption of ${ref}`, ref, text)],
  );
  const texts = lines.flatMap(({ from, to, text }) =>
    text === null || from === to ? [] : [textShape(`"${text.text}" from ${from} to ${to}`, text)],
  );
  const discs = Object.entries(nodes).map(([ref, { disc }]) => boxShape(ref, ref, disc));
  const badges = Object.entries(nodes).flatMap(([ref, { badge }]) =>
    badge === null ? [] : [boxShape(`badge of ${ref}`, ref, badge.box)],
  );
  const written = [...captions, ...texts, ...badges].sort((one, other) => leftOf(one) - leftOf(other));
  const all = [...written, ...discs].sort((one, other) => leftOf(one) - leftOf(other));
  const found: string[] = [];
  all.forEach((one, index) => {
    const right = Math.max(...one.corners.map(([x]) => x));
    for (const other of all.slice(index + 1)) {
      if (leftOf(other) > right) break;
      if (one.owner === other.owner || (discs.includes(one) && discs.includes(other))) continue;
      if (collide(one, other)) found.push(`${one.name} and ${other.name}`);
    }
  });
  for (const caption of captions) {
    const badge = badges.find(({ owner }) => owner === caption.owner);
    if (badge !== undefined && collide(caption, badge)) found.push(`${caption.name} and its badge`);
  }
  return found;
}

const leftOf = ({ corners }: Shape) => Math.min(...corners.map(([x]) => x));

test.each([60, 300, 2000])(
  'no text lies upon another, or upon a foreign node, at five zooms: %i nodes',
  async (size) => {
    const page = await draw(size);
    const shown: number[] = [];
    const badges: number[] = [];
    for (const wheel of [0, 600, -900, -450, -600]) {
      if (wheel !== 0) {
        await page.mouse.move(640, 380);
        await page.mouse.wheel(0, wheel);
        // What is pointed at is named in any case.
        await page.locator('#drawing').dispatchEvent('mouseleave');
        await page.waitForTimeout(60);
      }
      const drawing = await restingDrawing(page);
      expect(collisions(drawing)).toEqual([]);
      for (const { text } of drawing.lines)
        if (text !== null) expect(Math.abs(text.angle)).toBeLessThanOrEqual(Math.PI / 2);
      shown.push(Object.values(drawing.nodes).filter(({ text }) => text !== null).length);
      badges.push(Object.values(drawing.nodes).filter(({ badge }) => badge !== null).length);
    }
    const [, far = 0, , , near = 0] = shown;
    // What had no room comes back on zooming in.
    expect(near).toBeGreaterThanOrEqual(far);
    expect(near).toBeGreaterThan(size * 0.45);
    // The large one is never so near that there are any.
    if (size < 2000) expect(Math.max(...badges)).toBeGreaterThan(5);
    await page.close();
  },
);

test('the better joined is named where there is no room for all; what is pointed at, always', async () => {
  const page = await draw(300);
  const { nodes } = await restingDrawing(page);
  const bySize = Object.entries(nodes).sort(
    ([, one], [, other]) => other.disc.right - other.disc.left - (one.disc.right - one.disc.left),
  );
  const share = (some: typeof bySize) => some.filter(([, { text }]) => text !== null).length / some.length;
  expect(share(bySize)).toBeLessThan(0.9);
  expect(share(bySize.slice(0, 15))).toBeGreaterThan(share(bySize.slice(150)));
  const hidden = bySize.find(([, { text }]) => text === null);
  if (hidden === undefined) throw new Error('Everything is named.');
  await page.mouse.move(hidden[1].screen.x, hidden[1].screen.y);
  await expect.poll(async () => (await restingDrawing(page)).nodes[hidden[0]]?.text).toBeTruthy();
  const pointed = await restingDrawing(page);
  const caption = `caption of ${hidden[0]}`;
  // It may have to lie upon a node; no other caption lies upon it.
  const uponIt = collisions(pointed).filter((pair) => pair.split(' and ').includes(caption));
  expect(uponIt.filter((pair) => pair.split('caption of').length > 2)).toEqual([]);
  await page.close();
});
