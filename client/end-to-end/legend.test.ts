import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { among, openDrawing, positionsOf, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });
/** How many are counted beside a name. */
async function countOf(page: Page, name: RegExp): Promise<number> {
  const text = await legend(page).getByRole('button', { name }).first().textContent();
  return Number(text?.match(/\d[\d,]*/)?.[0].replaceAll(',', ''));
}
const linesIn = ({ lines }: Awaited<ReturnType<typeof restingDrawing>>) =>
  lines.reduce((sum, { count }) => sum + Number(count), 0);

test('a kind is hidden by a click on it, and comes back to where it stood by another, and by undo', async () => {
  const { page, complaints, start } = await openDrawing(program());
  const states = await countOf(page, /^State \d/);
  const row = legend(page).getByRole('button', { name: /^State \d/ });
  expect(await row.getAttribute('aria-pressed')).toBe('true');
  await row.click();
  await announced(
    page,
    new RegExp(`^Hid states; out of sight: ${states} nodes?, \\d+ relations?\\.$`),
  ).waitFor();
  expect(await row.getAttribute('aria-pressed')).toBe('false');
  const hidden = await restingDrawing(page);
  expect(refsOf(hidden)).toHaveLength(refsOf(start).length - states);
  expect(positionsOf(hidden)).toEqual(among(positionsOf(start), hidden));
  await page.getByText(`${states} nodes hidden`).waitFor();

  await row.click();
  await announced(page, new RegExp(`^Showed states again; in sight again: ${states} nodes?`)).waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => row.getAttribute('aria-pressed')).toBe('true');
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('one kind is shown alone, and one type of a family', async () => {
  const { page, start } = await openDrawing(program());
  const states = await countOf(page, /^State \d/);
  await legend(page).getByRole('button', { name: 'Only states' }).focus();
  await page.keyboard.press('Enter');
  await announced(page, /^Showed only states; out of sight: \d+ nodes?, \d+ relations?\.$/).waitFor();
  expect(refsOf(await restingDrawing(page))).toHaveLength(states);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => refsOf(await restingDrawing(page)).length).toBe(refsOf(start).length);

  const all = linesIn(await restingDrawing(page));
  const fold = legend(page)
    .getByRole('button', { name: /^Types of/ })
    .first();
  await fold.click();
  const family = legend(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Types of/ }) })
    .first();
  await family.getByRole('button', { pressed: true }).nth(1).waitFor();
  const [, ...types] = await family.getByRole('button', { pressed: true }).all();
  expect(types.length).toBeGreaterThan(0);
  const [first] = types;
  const count = Number((await first?.textContent())?.match(/\d+$/)?.[0]);
  await first?.click();
  await announced(page, new RegExp(`out of sight: ${count} relations?\\.$`)).waitFor();
  expect(linesIn(await restingDrawing(page))).toBe(all - count);
  expect(await family.locator('[aria-pressed]').first().getAttribute('aria-pressed')).toBe(
    types.length === 1 ? 'false' : 'mixed',
  );
  await page.context().close();
});

test('colors and sizes tell what is chosen, which is explained, and undone like all else', async () => {
  const { page, start } = await openDrawing(program());
  await legend(page).getByLabel('Colors tell').selectOption('conflict or not');
  const colors = legend(page).getByRole('list', { name: 'Colors' });
  await colors.getByText('Only cooperation').or(colors.getByText('Both')).first().waitFor();
  const counts = await colors.locator('.figure').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(refsOf(start).length);
  await legend(page).getByLabel('Colors tell').selectOption('the side');
  await colors
    .getByText(/^Joined most to/)
    .first()
    .waitFor();
  await legend(page).getByLabel('Sizes tell').selectOption('those shown');
  for (const label of ['Sizes tell', 'Colors tell', 'Colors tell']) {
    const before = await legend(page).getByLabel(label).inputValue();
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.poll(() => legend(page).getByLabel(label).inputValue()).not.toBe(before);
  }
  expect(await legend(page).getByLabel('Colors tell').inputValue()).toBe('kind');
  expect(await colors.count()).toBe(0);
  await page.context().close();
});

test.each([
  { size: desktop, colorScheme: 'light' as const },
  { size: phone, colorScheme: 'dark' as const },
])('the legend has no barriers at $size.width in $colorScheme', async ({ size, colorScheme }) => {
  const { page, complaints } = await openDrawing(program(), { size, colorScheme });
  if (size === phone) await page.getByRole('button', { name: 'Legend', exact: true }).click();
  await page
    .getByRole('button', { name: /^Types of/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^State \d/ }).click();
  await page.getByLabel('Colors tell').selectOption('conflict or not');
  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
