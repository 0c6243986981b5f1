import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import {
  among,
  chooseByName,
  openDrawing,
  positionsOf,
  refsOf,
  restingDrawing,
  screensOf,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced } from './visit.ts';

const program = runProgram(useSeedGraph);

test('the history is read and gone back and forth in by keyboard, and what stays stands still', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await chooseByName(page, 'gsomia', 'gsomia');
  await page.keyboard.press('Enter');
  await announced(page, 'Expanded').waitFor();
  await restingDrawing(page);
  await page.keyboard.press('Delete');
  await announced(page, 'Removed').waitFor();
  const after = await restingDrawing(page);

  await page.getByRole('button', { name: 'History' }).click();
  const steps = page.locator('.history button');
  await expect
    .poll(() => steps.allTextContents())
    .toEqual([
      expect.stringMatching(/^Began with \d+ nodes, \d+ relations$/),
      expect.stringMatching(/^Expanded GSOMIA: \d+ nodes?, \d+ relations\d\d:\d\d$/),
      expect.stringMatching(/^Removed GSOMIA, with \d+ relations\d\d:\d\d$/),
    ]);
  const current = page.locator('.history [aria-current="step"]');
  expect(await current.textContent()).toContain('Removed GSOMIA');

  await current.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await announced(page, 'Went back 1 step, to: Expanded GSOMIA').waitFor();
  const expanded = await restingDrawing(page);
  expect(refsOf(expanded)).toContain('gsomia');
  expect(among(positionsOf(expanded), after)).toEqual(positionsOf(after));
  if (JSON.stringify(expanded.camera) === JSON.stringify(after.camera))
    expect(among(screensOf(expanded), after)).toEqual(screensOf(after));
  expect(await steps.nth(2).textContent()).toContain('taken back');
  expect(await findBarriers(page)).toEqual([]);

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await announced(page, 'Went back 1 step, to: the beginning').waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await announced(page, 'Went forth 2 steps, to: Removed GSOMIA').waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(after));
  expect(await current.textContent()).toContain('Removed GSOMIA');
  expect(complaints).toEqual([]);
  await page.context().close();
});
