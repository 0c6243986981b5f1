import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, drawn, phone, searchFor, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

async function visitBoth(): Promise<Page> {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page.getByText('Both', { exact: true }).click();
  await page.getByRole('grid', { name: 'Nodes shown' }).waitFor();
  return page;
}

const grid = (page: Page) => page.getByRole('grid');
const rows = (page: Page) => grid(page).locator('[data-row]');
const rowCount = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1;
const column = async (page: Page, place: number) =>
  rows(page).evaluateAll(
    (all, cell) =>
      all
        .toSorted(
          (one, other) => Number(one.getAttribute('data-row')) - Number(other.getAttribute('data-row')),
        )
        .map((row) => row.children[cell]?.textContent ?? ''),
    place,
  );

test('it lists what is drawn, only what is in sight is rendered, and all of it is reached', async () => {
  const page = await visitBoth();
  expect(await rowCount(page)).toBe(refsOf(await restingDrawing(page)).length);
  await page.getByText(/^Relations \d/).click();
  const all = await rowCount(page);
  expect(all).toBeGreaterThan(90);
  expect(await rows(page).count()).toBeLessThan(40);
  await rows(page).first().click();
  await page.keyboard.press('End');
  await expect.poll(() => page.locator(':focus').getAttribute('aria-rowindex')).toBe(String(all + 1));
  await page.context().close();
});

test('it is sorted by its heads, either way, and filtered by words without regard to accents', async () => {
  const page = await visitBoth();
  const name = page.getByRole('columnheader', { name: 'Name' });
  await name.getByRole('button').click();
  expect(await name.getAttribute('aria-sort')).toBe('ascending');
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const ascending = await column(page, 0);
  expect(ascending).toEqual(ascending.toSorted(compare));
  await name.getByRole('button').click();
  expect(await name.getAttribute('aria-sort')).toBe('descending');
  const descending = await column(page, 0);
  expect(descending).toEqual(descending.toSorted((one, other) => compare(other, one)));

  await page.getByRole('textbox', { name: 'Filter the nodes shown' }).fill('KORÉA south');
  await expect.poll(() => rowCount(page)).toBeLessThan(8);
  expect(await rowCount(page)).toBeGreaterThan(0);
  for (const text of await column(page, 0)) expect(text).toMatch(/(?=.*korea)(?=.*south)/i);
  await page.context().close();
});

test('what is done on a row is done on the drawing, and said aloud; a row pointed at is lit there', async () => {
  const page = await visitBoth();
  const filter = page.getByRole('textbox', { name: 'Filter the nodes shown' });
  const row = (name: RegExp) => grid(page).getByRole('row', { name });
  await filter.fill('gsomia');
  await row(/^GSOMIA/).dblclick();
  await announced(page, /^Expanded GSOMIA: .* added/).waitFor();
  await row(/^GSOMIA/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Pin GSOMIA/ }).click();
  await announced(page, /^Pinned GSOMIA\./).waitFor();
  await row(/^GSOMIA/)
    .getByRole('img', { name: 'pinned' })
    .waitFor();

  await filter.fill('');
  await row(/^South Korea state/).hover();
  await expect
    .poll(async () => (await restingDrawing(page)).nodes['south-korea']?.classes)
    .toEqual(expect.arrayContaining(['hovered', 'lit']));

  const before = await rowCount(page);
  await filter.fill('dokdo');
  await row(/^Dokdo/).click();
  await page.keyboard.press('h');
  await announced(page, /^Hid Dokdo/).waitFor();
  await filter.fill('');
  expect(await rowCount(page)).toBe(before - 1);
  expect(refsOf(await restingDrawing(page))).not.toContain('dokdo');
  await page.context().close();
});

test('neighbors of one kind are announced by the name of the kind', async () => {
  const page = await visitBoth();
  await searchFor(page, 'japan');
  await page.getByRole('button', { name: /^Show \d+ more agreements/ }).click();
  await announced(page, /^Expanded Japan: \d+ agreements and statements, \d+ relations added/).waitFor();
  await page.context().close();
});

test('on a phone names take a second line before they are cut', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address, { size: phone });
  await drawn(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const name = grid(page).getByRole('gridcell', { name: 'Japan–South Korea relations', exact: true });
  await name.waitFor();
  const room = await name.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => ({
    across: clientWidth - scrollWidth,
    down: clientHeight - scrollHeight,
  }));
  expect(room).toEqual({ across: 0, down: 0 });
  await page.context().close();
});
