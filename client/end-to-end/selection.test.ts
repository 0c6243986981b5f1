import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  clickNode,
  type Description,
  frameOf,
  isInside,
  linesOf,
  openDrawing,
  refsOf,
  restingDrawing,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced } from './visit.ts';

const program = runProgram(useSeedGraph);

async function chosen(page: Page): Promise<readonly string[]> {
  const { nodes } = await restingDrawing(page);
  return Object.keys(nodes)
    .filter((ref) => nodes[ref]?.classes.includes('chosen'))
    .sort();
}

/** In pixels: what is nearer to the edge of a box than this may be in it or out of it. */
const NEAR = 8;

/** The first height from a given one on at which the edge of a box is near to no node's own edge. */
function clearBelow({ nodes }: Description, from: number): number {
  const edges = Object.values(nodes).flatMap(({ disc }) => [disc.top, disc.bottom]);
  let height = from;
  while (edges.some((edge) => Math.abs(edge - height) < NEAR)) height += 1;
  return height;
}

test('a click selects one, Shift adds and takes away, a box takes all in it, Escape lets go', async () => {
  const { page, start, complaints } = await openDrawing(program());
  await clickNode(page, 'japan');
  expect(await chosen(page)).toEqual(['japan']);
  await page.keyboard.down('Shift');
  await clickNode(page, 'china');
  expect(await chosen(page)).toEqual(['china', 'japan']);
  await clickNode(page, 'japan');
  await page.keyboard.up('Shift');
  expect(await chosen(page)).toEqual(['china']);
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual([]);

  const { left, top, right } = await frameOf(page);
  const box = { left: left + 4, top: top + 4, right: right - 60, bottom: clearBelow(start, top + 380) };
  await page.keyboard.down('Shift');
  await page.mouse.move(box.left, box.top);
  await page.mouse.down();
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 4 });
  await page.mouse.move(box.right, box.bottom, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const inside = Object.entries(start.nodes)
    .filter(([, { disc }]) => isInside(disc, box))
    .map(([ref]) => ref);
  expect(inside.length).toBeGreaterThan(3);
  await expect.poll(() => chosen(page)).toEqual(inside.toSorted());
  await page.getByRole('heading', { level: 2, name: `${inside.length} nodes` }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('several selected nodes are expanded together, asked for what they share, and joined', async () => {
  const { page, start } = await openDrawing(program());
  await clickNode(page, 'gsomia');
  await page.keyboard.down('Shift');
  await clickNode(page, 'comfort-women');
  await page.keyboard.up('Shift');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText('Expand GSOMIA and Comfort women').click();
  await announced(page, /^Expanded GSOMIA and Comfort women: .* added/).waitFor();
  const expanded = await restingDrawing(page);
  expect(refsOf(expanded).length).toBeGreaterThan(refsOf(start).length);
  await details.getByText(/^Show all relations among GSOMIA and Comfort women/).click();
  await announced(page, /among GSOMIA and Comfort women/).waitFor();
  await details.getByText('Show what GSOMIA and Comfort women share').click();
  await announced(page, /^GSOMIA and Comfort women share \d+ neighbors?/).waitFor();

  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+Enter');
  await announced(page, /^Collapsed GSOMIA and Comfort women/).waitFor();
  expect(refsOf(await restingDrawing(page))).toEqual(refsOf(start));
  await page.context().close();
});

test('a line is hidden, taken off, and leads to the nodes that it joins', async () => {
  const { page, start } = await openDrawing(program());
  await page.getByText('Both', { exact: true }).click();
  await page.getByText(/^Relations \d/).click();
  const row = page.getByRole('grid', { name: 'Relations shown' }).getByRole('row').nth(1);
  await row.click();
  const count = async () =>
    linesOf(await restingDrawing(page)).reduce((sum, each) => sum + Number(each.count), 0);
  const before = await count();
  expect(before).toBe(linesOf(start).reduce((sum, each) => sum + Number(each.count), 0));
  await page.keyboard.press('h');
  await announced(page, /^Hid 1 relation\./).waitFor();
  expect(await count()).toBe(before - 1);
  await page.keyboard.press('Shift+H');
  await announced(page, /^Showed again what was hidden: 1 relation/).waitFor();

  await row.click();
  await page.keyboard.press('Delete');
  await announced(page, /^Removed 1 relation from the drawing/).waitFor();
  expect(await count()).toBe(before - 1);
  await page.keyboard.press('Control+z');
  await announced(page, /^Taken back: Removed 1 relation/).waitFor();

  await row.click();
  await page.keyboard.press('e');
  expect(await chosen(page)).toHaveLength(2);
  await page.context().close();
});

test('the menu of a node, the palette and the help tell the same commands, from one list', async () => {
  const { page } = await openDrawing(program());
  await clickNode(page, 'comfort-women', { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Commands' });
  await menu.waitFor();
  const room = await menu.boundingBox();
  expect(room && room.y + room.height).toBeLessThanOrEqual(800);
  const inMenu = await menu.locator('[role=menuitem]').allTextContents();
  expect(inMenu.join('\n')).toMatch(/Expand Comfort women.*Hide Comfort women.*Show only Comfort women/s);

  await menu.getByText('All commands…').click();
  const palette = page.getByRole('combobox', { name: 'Find a command' });
  await palette.waitFor();
  const inPalette = await page.getByRole('option').allTextContents();
  for (const title of inMenu.slice(0, -1)) expect(inPalette).toContain(title);
  await palette.fill('hide comfort');
  await page.keyboard.press('Enter');
  await announced(page, /^Hid Comfort women/).waitFor();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Shortcuts' });
  const listed = await help.getByRole('term').allTextContents();
  for (const title of ['Expand', 'Collapse', 'Hide', 'Show only', 'Pin', 'Unpin', 'Remove', 'Undo', 'Redo'])
    expect(listed.some((text) => text.startsWith(title))).toBe(true);
  expect(listed).toContain('Undo');
  await page.context().close();
});
