import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  among,
  clickNode,
  type Description,
  describeDrawing,
  frameOf,
  isInside,
  linesOf,
  openDrawing,
  overlaps,
  positionsOf,
  refsOf,
  restingDrawing,
  screensOf,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, searchFor, type VisitOptions } from './visit.ts';

const program = runProgram(useSeedGraph);

const open = (options: VisitOptions = {}) => openDrawing(program(), options);

test('20 expansions leave everything where it was, and what is new is always in view', async () => {
  const { page, complaints, start } = await open();
  const frame = await frameOf(page);
  const expanded = new Set<string>();
  let before = start;
  let steady = 0;
  let grown = 0;
  for (let step = 0; step < 20; step += 1) {
    // From anywhere on the drawing.
    const ref = await firstInReach(page, before, expanded);
    expanded.add(ref);
    await expandByKeyboard(page, ref);
    const after = await restingDrawing(page);
    expect(among(positionsOf(after), before)).toEqual(positionsOf(before));
    const isSteady = JSON.stringify(after.camera) === JSON.stringify(before.camera);
    if (isSteady) expect(among(screensOf(after), before)).toEqual(screensOf(before));
    const added = Object.entries(after.nodes).filter(([each]) => !(each in before.nodes));
    for (const [each, { box }] of added)
      expect({ each, inside: isInside(box, frame) }).toEqual({ each, inside: true });
    expect(overlaps(after)).toEqual([]);
    if (isSteady) steady += 1;
    if (added.length > 0) grown += 1;
    before = after;
  }
  expect(grown).toBeGreaterThan(5);
  expect(steady).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** The first of the nodes, by name, that has not been expanded and that nothing lies upon. */
async function firstInReach(
  page: Page,
  { nodes }: Description,
  expanded: ReadonlySet<string>,
): Promise<string> {
  for (const [ref, { screen }] of Object.entries(nodes).toSorted()) {
    if (expanded.has(ref)) continue;
    const isInReach = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y) instanceof HTMLCanvasElement,
      screen,
    );
    if (isInReach) return ref;
  }
  throw new Error('There is nothing left to expand.');
}

/** Selects a node by a click, and expands it by a key. */
async function expandByKeyboard(page: Page, ref: string): Promise<void> {
  await clickNode(page, ref);
  const caption = await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { level: 2 })
    .textContent();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    // In a sentence, a long caption is shortened.
    .filter({ hasText: caption?.slice(0, 50) ?? '' })
    .filter({ hasText: ':' })
    .waitFor();
  await page.keyboard.press('Escape');
}

test('a double click expands; undo takes it back exactly, redo brings it back exactly', async () => {
  const { page, start } = await open();
  await clickNode(page, 'gsomia', { clickCount: 2 });
  await announced(page, /^Expanded GSOMIA/).waitFor();
  const expanded = await restingDrawing(page);
  expect(refsOf(expanded).length).toBeGreaterThan(24);
  await page.keyboard.press('Control+z');
  await announced(page, /^Taken back/).waitFor();
  const undone = await restingDrawing(page);
  expect(positionsOf(undone)).toEqual(positionsOf(start));
  expect(linesOf(undone)).toEqual(linesOf(start));
  await page.keyboard.press('Control+Shift+z');
  await announced(page, /^Done again/).waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(expanded));
  await page.context().close();
});

test('two expansions at once bring what both bring, and nothing twice', async () => {
  const alone = await open();
  const expand = async (page: Page, name: string) => {
    await searchFor(page, name);
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await page.keyboard.press('Enter');
  };
  for (const name of ['GSOMIA', 'Dokdo']) {
    await expand(alone.page, name);
    await announced(alone.page, new RegExp(`^Expanded ${name}`)).waitFor();
  }
  const one = await restingDrawing(alone.page);

  const together = await open();
  // The answer to the first is held back until the second is there.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await together.page.route('**/api/nodes/gsomia/neighbors*', async (route) => {
    await held;
    await route.continue();
  });
  await expand(together.page, 'GSOMIA');
  await expand(together.page, 'Dokdo');
  await announced(together.page, /^Expanded Dokdo/).waitFor();
  release();
  await announced(together.page, /^Expanded GSOMIA/).waitFor();
  const other = await restingDrawing(together.page);

  expect(refsOf(other)).toEqual(refsOf(one));
  expect(linesOf(other)).toEqual(linesOf(one));
  expect(overlaps(other)).toEqual([]);
  await alone.page.context().close();
  await together.page.context().close();
});

test('for those who want no motion, what is new is in view at once', async () => {
  const { page, start } = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await clickNode(page, 'south-korea');
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded South Korea/).waitFor();
  const after = await describeDrawing(page);
  expect(after.camera).not.toEqual(start.camera);
  const frame = await frameOf(page);
  for (const { box } of Object.values(after.nodes).slice(24)) expect(isInside(box, frame)).toBe(true);
  // Only the captions are still to be written.
  const rested = await restingDrawing(page);
  expect(rested.camera).toEqual(after.camera);
  expect(positionsOf(rested)).toEqual(positionsOf(after));
  await page.context().close();
});
