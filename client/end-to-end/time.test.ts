import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Description, openDrawing, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced } from './visit.ts';

const program = runProgram(useSeedGraph);

const strip = (page: Page) => page.getByRole('region', { name: 'Time', exact: true });
const inForce = (page: Page) => page.getByRole('region', { name: 'Filters in force' });
const relationsIn = ({ lines }: Description) => lines.reduce((sum, { count }) => sum + Number(count), 0);

async function openStrip(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show the time strip/ }).click();
  await strip(page).locator('.time-begins').first().waitFor({ state: 'attached' });
}

/** The middle of a bar, by what it stands for. */
async function placeOf(page: Page, date: string) {
  const bar = strip(page)
    .locator('.time-histogram g:not(.time-tick)')
    .filter({ has: page.locator('title', { hasText: new RegExp(`^${date}: `) }) });
  const box = await bar.locator('.time-hit').boundingBox();
  if (box === null) throw new Error(`There is no bar for ${date}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a date is clicked, moved by keys, stepped from change to change, typed and taken off', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await openStrip(page);
  const { x, y } = await placeOf(page, '2016');
  await page.mouse.click(x, y);
  await announced(page, /^Set the date to 2016/).waitFor();
  await inForce(page).getByText('As of 2016').waitFor();
  expect(relationsIn(await restingDrawing(page))).toBeLessThan(relationsIn(start));

  const handle = strip(page).getByRole('slider', { name: 'Date' });
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await inForce(page).getByText('As of 2017').waitFor();
  expect(await handle.getAttribute('aria-valuetext')).toBe('2017');
  await page.keyboard.press('PageDown');
  await inForce(page).getByText('As of 2007').waitFor();
  await strip(page).getByRole('button', { name: 'The next change' }).click();
  const next = await inForce(page).getByRole('listitem').first().textContent();
  expect(Number(next?.match(/\d{4}/)?.[0])).toBeGreaterThan(2007);
  await strip(page).getByRole('button', { name: 'The change before' }).click();
  await expect.poll(() => inForce(page).getByRole('listitem').first().textContent()).not.toBe(next);

  await strip(page).getByLabel('Date').first().fill('March 2023');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('As of March 2023').waitFor();
  await strip(page).getByRole('button', { name: 'Look closer' }).click();
  await strip(page).getByRole('button', { name: 'Look closer' }).click();
  await strip(page).getByRole('button', { name: 'Look closer' }).click();
  await strip(page)
    .getByText(/, by (month|day)/)
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await handle.focus();
  await page.keyboard.press('Delete');
  await inForce(page).waitFor({ state: 'detached' });
  expect(relationsIn(await restingDrawing(page))).toBe(relationsIn(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a period is dragged, and its ends are moved by keys; an event is shown from its mark', async () => {
  const { page } = await openDrawing(program());
  await openStrip(page);
  const [from, until] = [await placeOf(page, '2015'), await placeOf(page, '2019')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(until.x, until.y, { steps: 4 });
  await page.mouse.up();
  await inForce(page).getByText('2015 to 2019').waitFor();
  await strip(page).getByRole('slider', { name: 'End of the period' }).focus();
  await page.keyboard.press('ArrowLeft');
  await inForce(page).getByText('2015 to 2018').waitFor();
  await strip(page).getByRole('slider', { name: 'Beginning of the period' }).focus();
  await page.keyboard.press('PageUp');
  await page.waitForTimeout(100);
  await inForce(page).getByText('2015 to 2018').waitFor();
  await page.keyboard.press('Backspace');
  await inForce(page).waitFor({ state: 'detached' });
  const event = strip(page).getByRole('list', { name: 'Events' }).getByRole('button').first();
  const name = (await event.getAttribute('aria-label'))?.replace(/^Show /, '') ?? '';
  await event.focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () =>
      name.startsWith(
        (await page.getByRole('heading', { level: 2 }).allTextContents()).find(
          (each) => each !== '' && name.startsWith(each),
        ) ?? '?',
      ),
    )
    .toBe(true);
  await page.context().close();
});
