import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pack } from '#state/packed.ts';
import {
  chooseByName,
  clickNode,
  type Description,
  describeDrawing,
  linesOf,
  openDrawing,
  positionsOf,
  refsOf,
  restingDrawing,
  settledDrawing,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, drawn, phone, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

/** Expands a node, moves one by hand, and fans out what joins others. */
async function work(page: Page): Promise<Description> {
  await chooseByName(page, 'gsomia', 'gsomia');
  await page.keyboard.press('Enter');
  await announced(page, 'Expanded').waitFor();
  const { nodes } = await restingDrawing(page);
  const { x, y } = nodes['gsomia']?.screen ?? { x: 0, y: 0 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 5 });
  await page.mouse.up();
  const moved = await restingDrawing(page);
  await page.keyboard.press('b');
  await expect
    .poll(async () => (await describeDrawing(page)).lines.length)
    .toBeGreaterThan(moved.lines.length);
  return restingDrawing(page);
}

/** Once the address holds what is drawn. */
async function addressAfter(page: Page): Promise<string> {
  await page.waitForURL(/#view=/);
  let before = '';
  for (;;) {
    await page.waitForTimeout(600);
    if (page.url() === before) return before;
    before = page.url();
  }
}

const messages = (page: Page) => page.locator('.notice');

test('a reload brings the same view back, with what can be undone', async () => {
  const { page, complaints, start } = await openDrawing(program());
  const before = await work(page);
  await page.mouse.wheel(0, 200);
  const { camera } = await restingDrawing(page);
  await page.reload();
  await drawn(page);
  const after = await restingDrawing(page);
  expect(positionsOf(after)).toEqual(positionsOf(before));
  expect(linesOf(after)).toEqual(linesOf(before));
  expect(after.camera.zoom).toBeCloseTo(camera.zoom, 6);
  expect(after.camera.pan.x).toBeCloseTo(camera.pan.x, 3);
  expect(after.camera.pan.y).toBeCloseTo(camera.pan.y, 3);
  expect(await messages(page).count()).toBe(0);
  await page.route('**/api/**', (route) => route.abort());
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => positionsOf(await describeDrawing(page))).toEqual(positionsOf(start));
  expect(linesOf(await restingDrawing(page))).toEqual(linesOf(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['sheet', 'Legend', phone],
  ['strip', 'Time', phone],
  ['strip', 'Time', desktop],
] as const)('a reload leaves the drawing where it is, whatever %s is open: %s, %o', async (_, name, size) => {
  const { page } = await openDrawing(program(), { size });
  await work(page);
  await page.getByRole('button', { name: new RegExp(`^(${name}|Show the time strip.*)$`) }).click();
  if (name === 'Time') await page.getByRole('region', { name }).locator('.time-about').last().waitFor();
  else await page.getByRole('button', { name, exact: true, expanded: true }).waitFor();
  const { camera } = await settledDrawing(page);
  await page.reload();
  await drawn(page);
  const after = await settledDrawing(page);
  expect(after.camera.zoom).toBeCloseTo(camera.zoom, 6);
  expect(after.camera.pan.x).toBeCloseTo(camera.pan.x, 3);
  expect(after.camera.pan.y).toBeCloseTo(camera.pan.y, 3);
  await page.context().close();
});

test('an address brings the view to another browser with another window', async () => {
  const { page } = await openDrawing(program());
  const before = await work(page);
  const address = await addressAfter(page);
  const other = await openDrawing({ ...program(), address }, { size: phone });
  expect(refsOf(other.start)).toEqual(refsOf(before));
  expect(linesOf(other.start)).toEqual(linesOf(before));
  for (const [ref, { x, y }] of Object.entries(positionsOf(before))) {
    expect(other.start.nodes[ref]?.position.x).toBeCloseTo(x, 1.9);
    expect(other.start.nodes[ref]?.position.y).toBeCloseTo(y, 1.9);
  }
  await announced(other.page, 'Opened the view in the address').waitFor();
  expect(other.complaints).toEqual([]);
  await other.page.context().close();
  await page.context().close();
});

test('an address that is cut off is told, and the first picture is drawn', async () => {
  const { page } = await openDrawing(program());
  await work(page);
  const address = (await addressAfter(page)).slice(0, -40);
  const other = await openDrawing({ ...program(), address });
  await messages(other.page)
    .filter({ hasText: 'The view in the address cannot be opened. It is damaged or cut off.' })
    .waitFor();
  expect(refsOf(other.start).length).toBeGreaterThan(10);
  await other.page.context().close();
  await page.context().close();
});

async function hashOf(nodes: readonly string[], graph: object): Promise<string> {
  const snapshot = {
    format: 'entente-view',
    version: 1,
    graph: { name: 'Another graph', dataVersion: 'other', hasKeys: true, ...graph },
    view: { nodes: nodes.map((ref, order) => [ref, order * 200, 0, false]), relations: ['r-not-there'] },
  };
  return `#view=${await pack(JSON.stringify(snapshot))}`;
}

test('what this graph does not know is named, and the rest is shown', async () => {
  const { address } = program();
  const hash = await hashOf(['japan', 'atlantis', 'china'], {});
  const { page, start } = await openDrawing({ ...program(), address: `${address}/${hash}` });
  expect(refsOf(start)).toEqual(['china', 'japan']);
  const message = messages(page).filter({ hasText: 'Not known here: "atlantis".' });
  await message.filter({ hasText: '1 relation of it is missing.' }).waitFor();
  await message.filter({ hasText: 'made on "Another graph" with other data (version other;' }).waitFor();
  await page.context().close();
});

test('a view by ids of another database says so, and the first picture is drawn', async () => {
  const { address, browser } = program();
  const hash = await hashOf(['4:0000:1', '4:0000:2'], { hasKeys: false });
  const { page } = await visit(browser, `${address}/${hash}`);
  await drawn(page);
  await messages(page).filter({ hasText: 'it holds in that very database only' }).waitFor();
  await page.context().close();
});

test('the view of another address comes in place of what is shown, and goes again by undo or "back"', async () => {
  const { page, start } = await openDrawing(program());
  const before = await work(page);
  await addressAfter(page);
  const hash = await hashOf(['japan', 'china'], {});
  await page.evaluate((other) => {
    location.hash = other;
  }, hash);
  await announced(page, 'Opened the view in the address').or(messages(page)).first().waitFor();
  await expect.poll(async () => refsOf(await describeDrawing(page))).toEqual(['china', 'japan']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => positionsOf(await describeDrawing(page))).toEqual(positionsOf(before));
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => refsOf(await describeDrawing(page))).toEqual(['china', 'japan']);
  await page.goBack();
  await expect.poll(async () => refsOf(await describeDrawing(page))).toEqual(refsOf(before));
  expect(refsOf(start)).not.toEqual(refsOf(before));
  await clickNode(page, 'gsomia');
  await page.context().close();
});

test('what a tab has kept and somebody has damaged is told, and the first picture is drawn', async () => {
  const { page, start } = await openDrawing(program());
  await page.addInitScript(() => sessionStorage.setItem('entente-view', '{"format":"entente-view"'));
  await page.reload();
  await drawn(page);
  await messages(page)
    .filter({ hasText: 'The view that you had cannot be opened. It is damaged or cut off.' })
    .waitFor();
  expect(refsOf(await restingDrawing(page))).toEqual(refsOf(start));
  await page.context().close();
});

/** Runs a command by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('what is hidden, and what sizes and colors tell, comes along, and is undone', async () => {
  const { page, start } = await openDrawing(program());
  await command(page, 'Color by cooperation and conflict');
  await command(page, 'Size nodes by the relations shown');
  await chooseByName(page, 'gsomia', 'gsomia');
  await command(page, 'Hide GSOMIA');
  const before = await restingDrawing(page);
  expect(refsOf(before)).not.toContain('gsomia');
  const other = await openDrawing({ ...program(), address: await addressAfter(page) }, { size: phone });
  expect(refsOf(other.start)).toEqual(refsOf(before));
  expect(linesOf(other.start)).toEqual(linesOf(before));
  // Both are offered only where something else is in force.
  await command(other.page, 'Color by kind');
  await command(other.page, 'Size nodes by all their relations');
  await other.page.context().close();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => refsOf(await describeDrawing(page))).toEqual(refsOf(start));
  await command(page, 'Color by cooperation and conflict');
  await page.context().close();
});

test('the filters in force come along, to another browser and over a reload', async () => {
  const { page, start } = await openDrawing(program());
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Filters', exact: true });
  await panel.getByText('At a date', { exact: true }).click();
  await panel.getByLabel('Held on all of').fill('1941');
  await page.keyboard.press('Enter');
  const inForce = (where: Page) =>
    where.getByRole('region', { name: 'Filters in force' }).getByText('As of 1941');
  await inForce(page).waitFor();
  const before = await restingDrawing(page);
  expect(before.lines.length).toBeLessThan(start.lines.length);
  const other = await openDrawing({ ...program(), address: await addressAfter(page) }, { size: phone });
  await inForce(other.page).waitFor();
  expect(linesOf(other.start)).toEqual(linesOf(before));
  expect(positionsOf(other.start)).toEqual(positionsOf(before));
  await other.page.context().close();
  // As where the page is left while its address is being written.
  await page.addInitScript(() => sessionStorage.setItem('entente-view-address', '#view=a-step-behind'));
  await page.reload();
  await drawn(page);
  await inForce(page).waitFor();
  expect(linesOf(await restingDrawing(page))).toEqual(linesOf(before));
  await page.keyboard.press('Control+z');
  await expect.poll(async () => linesOf(await describeDrawing(page))).toEqual(linesOf(start));
  await page.context().close();
});

test('the first picture can be begun with again, and what was there comes back by undo', async () => {
  const { page, start } = await openDrawing(program());
  const before = await work(page);
  await command(page, 'Begin again with the first picture');
  await announced(page, 'Began again with the first picture').waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await page.keyboard.press('Control+z');
  await expect.poll(async () => positionsOf(await describeDrawing(page))).toEqual(positionsOf(before));
  await page.context().close();
});
