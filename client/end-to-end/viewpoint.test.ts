import { readFile } from 'node:fs/promises';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { chooseByName, openDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, drawn, phone, searchFor } from './visit.ts';

const program = runProgram(useSeedGraph);

const choice = (page: Page) => page.getByLabel('Names', { exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /Sea|Islands/ });

test('a viewpoint sets the names in drawing, details, search, table and files, and is undone', async () => {
  const { page, complaints } = await openDrawing(program());
  await chooseByName(page, 'sea of japan', 'sea-of-japan');
  await page.getByRole('heading', { level: 2, name: 'Sea of Japan / East Sea' }).waitFor();
  await choice(page).selectOption({ label: 'of South Korea' });
  await announced(page, 'Took the names that South Korea uses.').waitFor();
  await page.getByRole('heading', { level: 2, name: 'East Sea', exact: true }).waitFor();
  await page.getByText('used by Japan').first().waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('takeshima');
  await page.getByRole('option', { name: /^Dokdo\b(?! \/)/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('row', { name: /^East Sea/ }).waitFor();
  await choice(page).waitFor();
  await page.getByText('Drawing', { exact: true }).click();

  await page.getByRole('button', { name: /^Share/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Nodes (CSV)' }).click();
  const content = await readFile(await (await download).path(), 'utf8');
  expect(content).toContain('sea-of-japan,East Sea,');
  expect(content).toContain('the names that South Korea uses');
  await page.keyboard.press('Escape');

  await choice(page).selectOption({ label: 'of Japan' });
  await page.getByRole('heading', { level: 2, name: 'Sea of Japan', exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { level: 2, name: 'East Sea', exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { level: 2, name: 'Sea of Japan / East Sea' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('it holds over a reload, in the address and in the sentences of paths', async () => {
  const { page } = await openDrawing(program());
  await searchFor(page, 'sea of japan');
  await heading(page).waitFor();
  await choice(page).selectOption({ label: 'of Japan' });
  await page.getByRole('heading', { level: 2, name: 'Sea of Japan', exact: true }).waitFor();
  // The address is written a moment later.
  await expect
    .poll(
      async () => {
        const other = await page.context().newPage();
        await other.goto(page.url());
        await drawn(other);
        const chosen = await choice(other).inputValue();
        await other.close();
        return chosen;
      },
      { timeout: 60_000 },
    )
    .toBe('japan');
  await page.reload();
  await drawn(page);
  await expect.poll(() => choice(page).inputValue()).toBe('japan');

  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await page.getByRole('combobox', { name: 'From' }).fill('dokdo');
  await page.getByRole('option', { name: /^Takeshima/ }).click();
  await page.getByRole('combobox', { name: 'To' }).fill('senkaku');
  await page.getByRole('option', { name: /^Senkaku Islands/ }).click();
  const sentence = page.locator('.path-sentence').first();
  await sentence.waitFor();
  await expect.poll(() => sentence.textContent()).toMatch(/Takeshima/);
  expect(await sentence.textContent()).not.toMatch(/Dokdo|Diaoyu/);
  await page.context().close();
});

test.each([
  { size: desktop, colorScheme: 'dark' as const },
  { size: phone, colorScheme: 'light' as const },
])('the viewpoint is on the screen at $size.width, without barriers', async ({ size, colorScheme }) => {
  const { page } = await openDrawing(program(), { size, colorScheme });
  await choice(page).selectOption({ label: 'of Japan' });
  await announced(page, 'Took the names that Japan uses.').waitFor();
  expect(await choice(page).isVisible()).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
