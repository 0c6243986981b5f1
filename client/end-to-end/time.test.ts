import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Description, openDrawing, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const strip = (page: Page) => page.getByRole('region', { name: 'Time', exact: true });
const inForce = (page: Page) => page.getByRole('region', { name: 'Filters in force' });
const relationsIn = ({ lines }: Description) => lines.reduce((sum, { count }) => sum + Number(count), 0);

async function openStrip(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show the time strip/ }).click();
  await stripDrawn(page);
}

async function stripDrawn(page: Page): Promise<void> {
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

/** Where a handle is taken. */
async function gripOf(page: Page, name: string) {
  const box = await strip(page).getByRole('slider', { name }).boundingBox();
  if (box === null) throw new Error(`There is no handle ${name}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

test('handles are dragged by the pointer, as one step each; a click on one changes nothing', async () => {
  const { page, complaints } = await openDrawing(program());
  await openStrip(page);
  await strip(page).getByLabel('Date').first().fill('2008');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('As of 2008').waitFor();
  await drag(page, await gripOf(page, 'Date'), await placeOf(page, '2015'));
  await inForce(page).getByText('As of 2015').waitFor();
  const grip = await gripOf(page, 'Date');
  await page.mouse.click(grip.x, grip.y);
  await page.keyboard.press('Control+z');
  await inForce(page).getByText('As of 2008').waitFor();

  await drag(page, await placeOf(page, '1998'), await placeOf(page, '2015'));
  await inForce(page).getByText('1998 to 2015').waitFor();
  await drag(page, await gripOf(page, 'Beginning of the period'), await placeOf(page, '2008'));
  await inForce(page).getByText('2008 to 2015').waitFor();
  await drag(page, await gripOf(page, 'End of the period'), await placeOf(page, '2019'));
  await inForce(page).getByText('2008 to 2019').waitFor();
  // An end that is let go before the beginning stays where it was.
  await drag(page, await gripOf(page, 'End of the period'), await placeOf(page, '1965'));
  await inForce(page).getByText('2008 to 2019').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a wheel looks closer, where the pointer is; names of events never lie on one another', async () => {
  const { page } = await openDrawing(program());
  await openStrip(page);
  const names = strip(page).locator('.time-event-name');
  const overlapping = async () => {
    const boxes = await names.evaluateAll((all) =>
      all.map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    return boxes.filter((one, nth) =>
      boxes
        .slice(nth + 1)
        .some(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    );
  };
  expect(await names.count()).toBeGreaterThan(2);
  expect(await overlapping()).toEqual([]);
  const { x, y } = await placeOf(page, '2019');
  await page.mouse.move(x, y);
  for (const unit of ['month', 'day']) {
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -240);
        return strip(page).locator('.time-keys').textContent();
      })
      .toContain(`by ${unit}`);
    expect(await overlapping()).toEqual([]);
  }
  const whole = strip(page).locator('title', { hasText: /^1910: / });
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 900);
      return whole.count();
    })
    .toBe(1);
  await page.context().close();
});

test.each([
  ['2019', '2019'],
  ['1965-06', 'June 1965'],
  ['2019-08-22', '22 August 2019'],
  ['March 2023', 'March 2023'],
])(
  'the strip opens by itself with a first date, takes %s, counts what it hides, and stays as it was left',
  async (typed, words) => {
    const { page, start } = await openDrawing(program());
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByText('At a date', { exact: true }).click();
    await page.getByLabel('Held on all of').fill('1941');
    await page.keyboard.press('Enter');
    await stripDrawn(page);
    await strip(page).getByLabel('Date').first().fill(typed);
    await page.keyboard.press('Enter');
    await inForce(page).getByText(`As of ${words}`).waitFor();
    const shown = relationsIn(await restingDrawing(page));
    const counts = strip(page).getByText(/^On the drawing/);
    await expect.poll(() => counts.textContent()).toMatch(/\d+ hold, \d+ may, \d+ hidden/);
    const [holds = 0, may = 0, hidden = 0] =
      ((await counts.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(holds + may).toBe(shown);
    expect(holds + may + hidden).toBe(relationsIn(start));
    await strip(page).getByRole('button', { name: 'Only what holds for sure' }).click();
    await inForce(page).getByText('For sure').waitFor();
    await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(holds);
    await strip(page).getByRole('button', { name: 'Also what may hold' }).click();
    await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(shown);
    await page.getByRole('button', { name: /^Hide the time strip/ }).click();
    await page.reload();
    await inForce(page).getByText(`As of ${words}`).waitFor();
    expect(await strip(page).count()).toBe(0);
    await openStrip(page);
    await page.reload();
    await stripDrawn(page);
    await page.context().close();
  },
);

test('on a phone it is a strip under the drawing, which makes way for sheets', async () => {
  const { page, complaints } = await openDrawing(program(), { size: phone });
  const tab = page.getByRole('button', { name: 'Time', exact: true });
  await tab.click();
  await stripDrawn(page);
  await strip(page).getByLabel('Date').first().fill('2016');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('As of 2016').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Legend', exact: true }).click();
  await strip(page).waitFor({ state: 'detached' });
  await tab.click();
  await stripDrawn(page);
  await page.getByRole('region', { name: 'Legend' }).waitFor({ state: 'detached' });
  await tab.click();
  await strip(page).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});
