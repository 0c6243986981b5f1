import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import {
  among,
  clickNode,
  frameOf,
  isInside,
  openDrawing,
  overlaps,
  positionsOf,
  refsOf,
  restingDrawing,
  screenOf,
  screensOf,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, drawn, phone, type VisitOptions } from './visit.ts';

const program = runProgram(useSeedGraph);

const open = (options: VisitOptions = {}) => openDrawing(program(), options);

test.each([
  { device: 'desktop', size: desktop },
  { device: 'phone', size: phone },
])(
  'the first picture has 24 nodes, all in view, and no caption overlaps another: $device',
  async ({ size }) => {
    const { page, complaints, start } = await open({ size });
    expect(refsOf(start)).toHaveLength(24);
    expect(overlaps(start)).toEqual([]);
    const frame = await frameOf(page);
    const outside = async () =>
      Object.entries((await restingDrawing(page)).nodes)
        .filter(([, { box, text }]) => !isInside(box, frame) || (text !== null && !isInside(text, frame)))
        .map(([ref]) => ref);
    // Captions may be written once more when the picture has found its frame.
    await expect.poll(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the first picture is the same each time', async () => {
  const one = await open();
  const other = await open();
  expect(positionsOf(one.start)).toEqual(positionsOf(other.start));
  await one.page.context().close();
  await other.page.context().close();
});

test('the first picture is the same in whatever order the server tells of it', async () => {
  const { page, start } = await open();
  const other = await page.context().browser()?.newContext({ viewport: desktop, colorScheme: 'light' });
  const again = await other?.newPage();
  if (again === undefined) throw new Error('The browser is gone.');
  await again.route(/\/api\/start/, async (route) => {
    const response = await route.fetch();
    const { nodes, relations, ...rest } = await response.json();
    await route.fulfill({
      response,
      json: { ...rest, nodes: nodes.reverse(), relations: relations.reverse() },
    });
  });
  await again.goto(program().address);
  await drawn(again);
  expect(positionsOf(await restingDrawing(again))).toEqual(positionsOf(start));
  await again.context().close();
  await page.context().close();
});

test('undo does not empty the page: the first picture is where it ends', async () => {
  const { page, start } = await open();
  await clickNode(page, 'japan');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await page.context().close();
});

test('removing takes nodes off with their lines, and moves nothing', async () => {
  const { page, start } = await open();
  await clickNode(page, 'china');
  await page.keyboard.press('Delete');
  await announced(page, /^Removed China from the drawing/).waitFor();
  const after = await restingDrawing(page);
  expect(refsOf(after)).toEqual(refsOf(start).filter((ref) => ref !== 'china'));
  expect(screensOf(after)).toEqual(among(screensOf(start), after));
  expect(after.lines.filter(({ from, to }) => from === 'china' || to === 'china')).toEqual([]);
  await page.keyboard.press('Control+z');
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await page.context().close();
});

test('dragging moves one node, as one thing that can be undone; with others selected, it moves them along', async () => {
  const { page, start } = await open();
  const drag = async (ref: string, x: number, y: number) => {
    const from = screenOf(await restingDrawing(page), ref);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 4 });
    await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
    await page.mouse.up();
  };
  await drag('china', 40, 30);
  const dragged = await restingDrawing(page);
  expect(screenOf(dragged, 'china').x - screenOf(start, 'china').x).toBeCloseTo(40, 0);
  expect(screenOf(dragged, 'china').y - screenOf(start, 'china').y).toBeCloseTo(30, 0);
  expect({ ...positionsOf(dragged), china: null }).toEqual({ ...positionsOf(start), china: null });
  await page.keyboard.press('Control+z');
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));

  await clickNode(page, 'china');
  await page.keyboard.down('Shift');
  await clickNode(page, 'gsomia');
  await page.keyboard.up('Shift');
  await drag('china', -30, 20);
  const both = await restingDrawing(page);
  for (const ref of ['china', 'gsomia'])
    expect(screenOf(both, ref).x - screenOf(start, ref).x).toBeCloseTo(-30, 0);
  expect({ ...positionsOf(both), china: null, gsomia: null }).toEqual({
    ...positionsOf(start),
    china: null,
    gsomia: null,
  });
  await page.context().close();
});

test('laying out again moves what is not pinned, overlaps nothing, and can be undone', async () => {
  const { page } = await open();
  await clickNode(page, 'gsomia', { clickCount: 2 });
  await announced(page, /^Expanded GSOMIA/).waitFor();
  const before = await restingDrawing(page);
  await page.getByRole('button', { name: /^Lay out again/ }).click();
  await announced(page, /^Laid out again/).waitFor();
  const after = await restingDrawing(page);
  expect(refsOf(after)).toEqual(refsOf(before));
  expect(positionsOf(after)).not.toEqual(positionsOf(before));
  expect(overlaps(after)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => positionsOf(await restingDrawing(page))).toEqual(positionsOf(before));
  await page.context().close();
});

test('the drawing comes back as it was left, after the table', async () => {
  const { page } = await open();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, -300);
  const before = await restingDrawing(page);
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('grid').waitFor();
  await page.getByText('Drawing', { exact: true }).click();
  await page.getByRole('application').waitFor();
  const after = await restingDrawing(page);
  expect(after.camera).toEqual(before.camera);
  expect(positionsOf(after)).toEqual(positionsOf(before));
  await page.context().close();
});
