import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { announced, drawn, searchFor, visit } from './visit.ts';

const program = runProgram(useSeedGraph);
const MOST_TABS = 120;

/** The page with the drawing hidden, which was asked for by keyboard too. */
async function visitTable(): Promise<Page> {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await page.keyboard.type('table alone');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Nodes shown' }).waitFor();
  expect(await page.getByRole('application').count()).toBe(0);
  return page;
}

/** Goes on by Tab until the focus is on an element of this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    if (name.test(await focused.ariaSnapshot())) return;
  }
  throw new Error(`No element like ${name} was reached in ${MOST_TABS} steps of Tab.`);
}

function rowsShown(page: Page): Promise<number> {
  return page
    .getByRole('grid', { name: 'Nodes shown' })
    .getAttribute('aria-rowcount')
    .then((count) => Number(count) - 1);
}

test('explore: search, and expand what was found', async () => {
  const page = await visitTable();
  const before = await rowsShown(page);
  await searchFor(page, 'takesh');
  await page.getByRole('row', { name: /Dokdo/, selected: true }).waitFor();
  const focused = await page.locator(':focus').ariaSnapshot();
  expect(focused).toMatch(/row .*Dokdo \/ Takeshima.*\[selected\]/);

  await page.keyboard.press('Enter');
  await announced(page, /^Expanded Dokdo \/ Takeshima/).waitFor();
  expect(await rowsShown(page)).toBeGreaterThan(before);
  expect(await page.getByRole('complementary', { name: 'Details' }).ariaSnapshot()).toMatch(
    /heading "Dokdo \/ Takeshima" \[level=2\]/,
  );
  await page.context().close();
});

test('find a path: choose both ends, read the paths, put one on the table', async () => {
  const page = await visitTable();
  await tabTo(page, /button "Paths"/);
  await page.keyboard.press('Enter');
  await tabTo(page, /combobox "From"/);
  await page.keyboard.type('moon jae');
  await page.getByRole('option', { name: 'Moon Jae-in' }).first().waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, /combobox "To"/);
  await page.keyboard.type('gsomia');
  await page.getByRole('option', { name: 'GSOMIA' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^(At least )?[\d,]+ paths? of/ })
    .waitFor();

  await tabTo(page, /button "Moon Jae-in .*GSOMIA/);
  await page.keyboard.press('Enter');
  await announced(page, /^1 path from Moon Jae-in to GSOMIA/).waitFor();
  const table = await page.getByRole('grid', { name: 'Nodes shown' }).ariaSnapshot();
  expect(table).toMatch(/row "Moon Jae-in.*\[selected\]/);
  expect(table).toMatch(/row "GSOMIA.*\[selected\]/);
  await page.context().close();
});

test('expand a neighborhood by one group, and take it back', async () => {
  const page = await visitTable();
  await searchFor(page, 'gsomia');
  await page.getByRole('row', { name: /^GSOMIA/, selected: true }).waitFor();
  const before = await rowsShown(page);

  await page
    .getByRole('button', { name: /^Show \d+ (more )?[a-z]/ })
    .first()
    .waitFor();
  await tabTo(page, /button "Show \d+ (more )?[a-z]/);
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded GSOMIA/).waitFor();
  expect(await rowsShown(page)).toBeGreaterThan(before);

  await page.keyboard.press('Control+z');
  await announced(page, /^Taken back: Expanded GSOMIA/).waitFor();
  expect(await rowsShown(page)).toBe(before);
  await page.context().close();
});

test('a row that is removed leaves the focus on the next one', async () => {
  const page = await visitTable();
  const before = await rowsShown(page);
  await page.keyboard.press('g');
  await page.keyboard.press('Home');
  const first = await page.locator(':focus').ariaSnapshot();
  await page.keyboard.press('Delete');
  await announced(page, /^Removed /).waitFor();
  expect(await rowsShown(page)).toBe(before - 1);
  const next = await page.locator(':focus').ariaSnapshot();
  expect(next).toMatch(/row .*\[selected\]/);
  expect(next).not.toBe(first);
  await page.context().close();
});

test('pin, expand by rank, collapse, hide, isolate and bring back, without drawing or pointer', async () => {
  const page = await visitTable();
  await searchFor(page, 'gsomia');
  await page.getByRole('row', { name: /^GSOMIA/, selected: true }).waitFor();
  const before = await rowsShown(page);
  await page.keyboard.press('Shift+P');
  await announced(page, /^Pinned GSOMIA\./).waitFor();
  await page.keyboard.press('u');
  await announced(page, /^Unpinned GSOMIA\./).waitFor();

  await searchFor(page, 'japan');
  await page.getByLabel('Which neighbors come first').waitFor();
  await tabTo(page, /spinbutton "How many neighbors to show"/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6');
  await tabTo(page, /combobox "Which neighbors come first"/);
  await page.keyboard.type('most recent');
  await tabTo(page, /button "Show the 6 most recent"/);
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded Japan: .*, the most recent of/).waitFor();
  expect(await rowsShown(page)).toBe(before + 6);

  await page.keyboard.press('g');
  await page.keyboard.press('Shift+Enter');
  await announced(page, /^Collapsed Japan: /).waitFor();
  expect(await rowsShown(page)).toBe(before);

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Expand Japan/ }).waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByRole('row', { name: /^Japan/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('i');
  await announced(page, /^Showed only Japan and its neighbors/).waitFor();
  expect(await rowsShown(page)).toBeLessThan(before);
  await page.keyboard.press('Shift+H');
  await announced(page, /^Showed again what was hidden/).waitFor();
  expect(await rowsShown(page)).toBe(before);
  await page.keyboard.press('h');
  await announced(page, /^Hid Japan, with \d+ relations/).waitFor();
  expect(await rowsShown(page)).toBe(before - 1);
  await page.context().close();
});

test('the palette opens a panel by what people call it, in sight, and tells what cannot be done now', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  const ask = async (text: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find a command' }).fill(text);
  };
  await ask('redo');
  await page.getByRole('option', { name: 'Redo not now', disabled: true }).waitFor();
  await page.keyboard.press('Escape');

  await ask('contested claims');
  await page.getByRole('option', { name: 'See what is contested' }).waitFor();
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await evidence.getByRole('radio', { name: 'Disagreements', checked: true }).waitFor({ state: 'attached' });
  await page.waitForFunction(
    (section) => {
      const top = section?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && top < innerHeight / 2;
    },
    await evidence.elementHandle(),
  );

  await ask('dark');
  await page.keyboard.press('Enter');
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  await page.context().close();
});
