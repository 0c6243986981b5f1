import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  chooseByName,
  clickNode,
  type Description,
  describeDrawing,
  isInside,
  openDrawing,
  restingDrawing,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

type Camera = Description['camera'];

/** Where the camera is, in numbers that are the same for the same picture. */
const placeOf = ({ zoom, pan }: Camera) => ({
  zoom: Number(zoom.toFixed(6)),
  x: Number(pan.x.toFixed(2)),
  y: Number(pan.y.toFixed(2)),
});

async function cameraOf(page: Page) {
  return placeOf((await restingDrawing(page)).camera);
}

async function expand(page: Page, name: string, ref: string): Promise<void> {
  await chooseByName(page, name, ref);
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded .*/).waitFor();
}

const expanded = [
  ['gsomia', 'gsomia'],
  ['dokdo', 'dokdo'],
  ['north korea', 'north-korea'],
] as const;

test('undo takes the camera back too, as far as it moved for what is gone', async () => {
  const { page, complaints } = await openDrawing(program());
  const cameras = [await cameraOf(page)];
  for (const [name, ref] of expanded) {
    await expand(page, name, ref);
    cameras.push(await cameraOf(page));
  }
  expect(new Set(cameras.map((camera) => JSON.stringify(camera))).size).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  for (const camera of cameras.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => cameraOf(page)).toEqual(camera);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a camera that was moved by hand since stays where it is', async () => {
  const { page } = await openDrawing(program());
  for (const [name, ref] of expanded) await expand(page, name, ref);
  const before = await cameraOf(page);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => cameraOf(page)).not.toEqual(before);
  const { camera, nodes } = await restingDrawing(page);
  for (const _ of expanded) await page.keyboard.press('Control+z');
  await expect
    .poll(async () => Object.keys((await describeDrawing(page)).nodes).length)
    .toBeLessThan(Object.keys(nodes).length);
  expect(await cameraOf(page)).toEqual(placeOf(camera));
  await page.context().close();
});

test('on a phone, what is selected comes out from under a sheet, and goes back with it', async () => {
  const { page, start } = await openDrawing(program(), { size: phone });
  const [lowest] = Object.entries(start.nodes).toSorted(
    ([, one], [, other]) => other.disc.bottom - one.disc.bottom,
  );
  if (lowest === undefined) throw new Error('There is nothing drawn.');
  const [ref] = lowest;
  await clickNode(page, ref);
  await page.locator('.peek').waitFor();
  const before = await cameraOf(page);
  const tab = page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Details' });
  await tab.tap();
  const sheet = page.getByRole('complementary', { name: 'Details' });
  await sheet.waitFor();
  await expect.poll(() => cameraOf(page)).not.toEqual(before);
  const uncovered = async () => {
    const { y: bottom } = (await sheet.boundingBox()) ?? { y: 0 };
    const { disc } = (await restingDrawing(page)).nodes[ref] ?? {
      disc: { left: 0, right: 0, top: 0, bottom: 0 },
    };
    return isInside(disc, { left: 0, top: 0, right: phone.width, bottom });
  };
  await expect.poll(uncovered).toBe(true);
  await tab.tap();
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => cameraOf(page)).toEqual(before);
  await page.context().close();
});
