import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Description, describeDrawing, frameOf, isInside, overlaps, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, drawn, phone, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

async function open(options: Parameters<typeof visit>[2] = {}) {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address, options);
  await drawn(page);
  return { page, complaints, start: await restingDrawing(page) };
}

/** Clicks where a node is on screen. */
async function clickNode(page: Page, ref: string, options: Parameters<Page['mouse']['click']>[2] = {}) {
  const { x, y } = screenOf(await restingDrawing(page), ref);
  await page.mouse.click(x, y, options);
}

function screenOf({ nodes }: Description, ref: string) {
  const node = nodes[ref];
  if (node === undefined) throw new Error(`${ref} is not drawn`);
  return node.screen;
}

const positions = ({ nodes }: Description) =>
  Object.fromEntries(Object.entries(nodes).map(([ref, { position }]) => [ref, position]));
const screens = ({ nodes }: Description) =>
  Object.fromEntries(Object.entries(nodes).map(([ref, { screen }]) => [ref, screen]));
const refs = ({ nodes }: Description) => Object.keys(nodes).sort();
/** Those of `all` that are among the nodes of `some`. */
const among = <Value>(all: Readonly<Record<string, Value>>, some: Description) =>
  Object.fromEntries(Object.entries(all).filter(([ref]) => ref in some.nodes));

test.each([
  { device: 'desktop', size: desktop },
  { device: 'phone', size: phone },
])(
  'the first picture has 24 nodes, all in view, and no caption overlaps another: $device',
  async ({ size }) => {
    const { page, complaints, start } = await open({ size });
    expect(refs(start)).toHaveLength(24);
    expect(overlaps(start)).toEqual([]);
    const frame = await frameOf(page);
    for (const { box } of Object.values(start.nodes)) expect(isInside(box, frame)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the first picture is the same each time', async () => {
  const one = await open();
  const other = await open();
  expect(positions(one.start)).toEqual(positions(other.start));
  await one.page.context().close();
  await other.page.context().close();
});

test('20 expansions leave everything where it was, and what is new is always in view', async () => {
  const { page, complaints, start } = await open();
  const frame = await frameOf(page);
  const expanded = new Set<string>();
  let before = start;
  let steady = 0;
  let grown = 0;
  for (let step = 0; step < 20; step += 1) {
    // From anywhere on the drawing: the one that has waited longest.
    const ref = refs(before).find((each) => !expanded.has(each));
    if (ref === undefined) throw new Error('There is nothing left to expand.');
    expanded.add(ref);
    await expandByKeyboard(page, ref);
    const after = await restingDrawing(page);
    expect(among(positions(after), before)).toEqual(positions(before));
    const isSteady = JSON.stringify(after.camera) === JSON.stringify(before.camera);
    if (isSteady) expect(among(screens(after), before)).toEqual(screens(before));
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
    .filter({ hasText: `${caption}:` })
    .waitFor();
  await page.keyboard.press('Escape');
}

test('a double click expands; undo takes it back exactly, redo brings it back exactly', async () => {
  const { page, start } = await open();
  await clickNode(page, 'gsomia', { clickCount: 2 });
  await announced(page, /^Expanded GSOMIA/).waitFor();
  const expanded = await restingDrawing(page);
  expect(refs(expanded).length).toBeGreaterThan(24);
  await page.keyboard.press('Control+z');
  await announced(page, /^Taken back/).waitFor();
  const undone = await restingDrawing(page);
  expect(positions(undone)).toEqual(positions(start));
  expect(undone.lines.toSorted(byEnds)).toEqual(start.lines.toSorted(byEnds));
  await page.keyboard.press('Control+Shift+z');
  await announced(page, /^Done again/).waitFor();
  expect(positions(await restingDrawing(page))).toEqual(positions(expanded));
  await page.context().close();
});

const byEnds = (one: Description['lines'][number], other: Description['lines'][number]) =>
  `${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1;

test('undo does not empty the page: the first picture is where it ends', async () => {
  const { page, start } = await open();
  await clickNode(page, 'japan');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(positions(await restingDrawing(page))).toEqual(positions(start));
  await page.context().close();
});

test('two expansions at once bring what both bring, and nothing twice', async () => {
  const alone = await open();
  const expand = async (page: Page, ref: string) => {
    await clickNode(page, ref);
    await page.keyboard.press('Enter');
  };
  for (const ref of ['gsomia', 'dokdo']) {
    await expand(alone.page, ref);
    await announced(alone.page, ref === 'gsomia' ? /^Expanded GSOMIA/ : /^Expanded Dokdo/).waitFor();
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
  await expand(together.page, 'gsomia');
  await expand(together.page, 'dokdo');
  await announced(together.page, /^Expanded Dokdo/).waitFor();
  release();
  await announced(together.page, /^Expanded GSOMIA/).waitFor();
  const other = await restingDrawing(together.page);

  expect(refs(other)).toEqual(refs(one));
  expect(other.lines.toSorted(byEnds)).toEqual(one.lines.toSorted(byEnds));
  expect(overlaps(other)).toEqual([]);
  await alone.page.context().close();
  await together.page.context().close();
});

test('removing takes nodes off with their lines, and moves nothing', async () => {
  const { page, start } = await open();
  await clickNode(page, 'china');
  await page.keyboard.press('Delete');
  await announced(page, /^Removed China from the drawing/).waitFor();
  const after = await restingDrawing(page);
  expect(refs(after)).toEqual(refs(start).filter((ref) => ref !== 'china'));
  expect(screens(after)).toEqual(among(screens(start), after));
  expect(after.lines.filter(({ from, to }) => from === 'china' || to === 'china')).toEqual([]);
  await page.keyboard.press('Control+z');
  expect(positions(await restingDrawing(page))).toEqual(positions(start));
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
  expect({ ...positions(dragged), china: null }).toEqual({ ...positions(start), china: null });
  await page.keyboard.press('Control+z');
  expect(positions(await restingDrawing(page))).toEqual(positions(start));

  await clickNode(page, 'china');
  await page.keyboard.down('Shift');
  await clickNode(page, 'gsomia');
  await page.keyboard.up('Shift');
  await drag('china', -30, 20);
  const both = await restingDrawing(page);
  for (const ref of ['china', 'gsomia'])
    expect(screenOf(both, ref).x - screenOf(start, ref).x).toBeCloseTo(-30, 0);
  expect({ ...positions(both), china: null, gsomia: null }).toEqual({
    ...positions(start),
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
  expect(refs(after)).toEqual(refs(before));
  expect(positions(after)).not.toEqual(positions(before));
  expect(overlaps(after)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => positions(await restingDrawing(page))).toEqual(positions(before));
  await page.context().close();
});

test('the drawing is used by keyboard: arrows go from node to node, Enter expands', async () => {
  const { page } = await open();
  const canvas = page.getByRole('application');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const spoken = page.getByRole('status').filter({ hasText: /, .+, \d+ neighbors shown$/ });
  await spoken.waitFor();
  const caption = (await spoken.textContent())?.split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await announced(page, new RegExp(`^(Expanded )?${caption}`)).waitFor();
  await page.context().close();
});

test('a node can be picked on the drawing for the path form, and Escape ends that', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  const pick = page.getByRole('button', { name: /pick/i }).first();
  await pick.click();
  await page.getByText('Click the node').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Click the node').waitFor({ state: 'detached' });
  await pick.click();
  await clickNode(page, 'japan');
  await expect.poll(() => page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Japan');
  await page.context().close();
});

test('the camera does not move for what is in view, and the wheel zooms about the pointer', async () => {
  const { page, start } = await open();
  const { x, y } = screenOf(start, 'japan');
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  const away = await describeDrawing(page);
  expect(away.camera.zoom).toBeLessThan(start.camera.zoom);
  // The browser tells where the pointer is in whole pixels.
  expect(Math.abs(screenOf(away, 'japan').x - x)).toBeLessThan(0.5);
  expect(Math.abs(screenOf(away, 'japan').y - y)).toBeLessThan(0.5);
  await page.mouse.click(x, y);
  await page.keyboard.press('ArrowRight');
  expect((await restingDrawing(page)).camera).toEqual(away.camera);
  await page.context().close();
});

test('pointing at a node lights its neighborhood and dims the rest, until the pointer leaves', async () => {
  const { page, start } = await open();
  const { x, y } = screenOf(start, 'gsomia');
  const classes = async () => {
    const { nodes } = await restingDrawing(page);
    return new Set(Object.values(nodes).flatMap((node) => node.classes));
  };
  await page.mouse.move(x, y);
  await expect.poll(classes).toEqual(new Set(['hovered', 'lit', 'dimmed']));
  await page.mouse.move(5, 5);
  await expect.poll(classes).toEqual(new Set());
  await page.context().close();
});

test('for those who want no motion, what is new is in view at once', async () => {
  const { page, start } = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await clickNode(page, 'south-korea');
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded South Korea/).waitFor();
  const after = await describeDrawing(page);
  expect(after.resting).toBe(true);
  expect(after.camera).not.toEqual(start.camera);
  const frame = await frameOf(page);
  for (const { box } of Object.values(after.nodes).slice(24)) expect(isInside(box, frame)).toBe(true);
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
  expect(positions(after)).toEqual(positions(before));
  await page.context().close();
});
