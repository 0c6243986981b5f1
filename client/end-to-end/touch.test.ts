import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Description, describeDrawing, openDrawing, restingDrawing, screenOf } from './drawing.ts';
import { runProgram } from './program.ts';
import { phone } from './visit.ts';

const program = runProgram(useSeedGraph);

interface Point {
  readonly x: number;
  readonly y: number;
}

async function touch(session: CDPSession, type: 'Start' | 'Move' | 'End', ...points: Point[]): Promise<void> {
  await session.send('Input.dispatchTouchEvent', {
    type: `touch${type}`,
    touchPoints: points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
  });
}

function chosen({ nodes }: Description): readonly string[] {
  return Object.keys(nodes)
    .filter((ref) => nodes[ref]?.classes.includes('chosen'))
    .sort();
}

async function tap(page: Page, ref: string): Promise<void> {
  const { x, y } = screenOf(await restingDrawing(page), ref);
  await page.touchscreen.tap(x, y);
}

async function startGathering(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Select several/ }).tap();
  await page.getByText('Tap nodes, or draw a box round them.').waitFor();
}

test('on a phone several nodes are selected by taps, one after the other', async () => {
  const { page } = await openDrawing(program(), { size: phone });
  await startGathering(page);
  expect(await findBarriers(page)).toEqual([]);
  await tap(page, 'japan');
  // What is selected is told below, which leaves the drawing less room.
  await page.getByRole('button', { name: 'Japan', exact: true }).waitFor();
  await tap(page, 'south-korea');
  await page.getByRole('button', { name: '2 nodes', exact: true }).waitFor();
  await tap(page, 'japan');
  await expect.poll(async () => chosen(await describeDrawing(page))).toEqual(['south-korea']);
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.getByText('Tap nodes, or draw a box round them.').waitFor({ state: 'detached' });
  await page.context().close();
});

test('a finger draws a box round nodes; two fingers move and zoom the drawing meanwhile', async () => {
  const { page, start } = await openDrawing(program(), { size: phone });
  await startGathering(page);
  const session = await page.context().newCDPSession(page);
  const { x, y } = screenOf(start, 'japan');
  const [from, to] = [
    { x: x - 45, y: y - 45 },
    { x: x + 45, y: y + 45 },
  ];
  const inside = Object.keys(start.nodes).filter((ref) => {
    const at = screenOf(start, ref);
    return at.x >= from.x && at.x <= to.x && at.y >= from.y && at.y <= to.y;
  });
  await touch(session, 'Start', from);
  await touch(session, 'Move', { x, y });
  await touch(session, 'Move', to);
  await touch(session, 'End');
  await expect.poll(async () => chosen(await describeDrawing(page))).toEqual(inside.sort());

  const before = await restingDrawing(page);
  await touch(session, 'Start', { x: 150, y: 300 }, { x: 250, y: 300 });
  await touch(session, 'Move', { x: 120, y: 320 }, { x: 270, y: 320 });
  await touch(session, 'End');
  const after = await restingDrawing(page);
  expect(after.camera.zoom / before.camera.zoom).toBeCloseTo(1.5, 1);
  expect(chosen(after)).toEqual(chosen(before));
  await page.context().close();
});

test('with a mouse too: the right button opens the menu of what is selected, and Escape ends it', async () => {
  const { page, start } = await openDrawing(program());
  await page.getByRole('button', { name: /^Select several/ }).click();
  const hint = page.getByText('Tap nodes, or draw a box round them.');
  await hint.waitFor();
  for (const ref of ['japan', 'gsomia']) {
    const { x, y } = screenOf(start, ref);
    await page.mouse.click(x, y);
  }
  await page.getByRole('heading', { name: '2 nodes' }).waitFor();
  const { x, y } = screenOf(start, 'japan');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Expand/ }).waitFor();
  expect(chosen(await describeDrawing(page))).toEqual(['gsomia', 'japan']);
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
  // A moment after the menu is gone, the keys are the drawing's again.
  await page.locator('[data-shortcuts="graph"]:focus').waitFor();
  await page.keyboard.press('Escape');
  await hint.waitFor({ state: 'detached' });
  expect(chosen(await describeDrawing(page))).toEqual(['gsomia', 'japan']);
  await page.context().close();
});
