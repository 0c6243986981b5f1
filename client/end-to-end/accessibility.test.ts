import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { runProgram } from './program.ts';
import { desktop, drawn, phone, searchFor, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

type Screens = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

const showTable = (page: Page) => page.getByText('Table', { exact: true }).click();
const answerQuestion = (page: Page) => page.getByRole('button', { name: /^How / }).first().click();
const typeSearch = (page: Page) => page.getByRole('combobox', { name: 'Search' }).fill('korea');
const hits = (page: Page) => page.getByRole('option').first().waitFor();

const open = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

/** One after the other on one page, each from what the one before has left. */
const onDesktop: Screens = {
  'first page': drawn,
  'search open': async (page) => {
    await typeSearch(page);
    await hits(page);
  },
  'nothing found': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('xqzvwy');
    await page.getByText('Nothing found.').waitFor();
  },
  'details of a node': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('gsomia');
    await hits(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Evidence' }).waitFor();
  },
  'queries behind an answer': (page) =>
    page
      .getByText(/quer(y|ies) behind this/)
      .first()
      .click(),
  'after an expansion': async (page) => {
    await page.getByRole('button', { name: /^Expand GSOMIA/ }).click();
    await page
      .getByText(/^Expanded GSOMIA/)
      .first()
      .waitFor();
  },
  'something hidden, and neighbors to be chosen by rank': async (page) => {
    await searchFor(page, 'japan');
    await page.getByLabel('Which neighbors come first').waitFor();
    await page.keyboard.press('i');
    await page.getByRole('button', { name: 'Show again', exact: true }).waitFor();
  },
  'several selected': async (page) => {
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 2, name: /^\d+ nodes$/ }).waitFor();
  },
  'menu of several': async (page) => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Commands' }).waitFor();
  },
  paths: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+H');
    await answerQuestion(page);
    await page.getByText(/^(At least )?[\d,]+ paths? of/).waitFor();
  },
  'constraints to choose from': (page) => page.getByRole('button', { name: 'Add a constraint' }).click(),
  table: async (page) => {
    await page.keyboard.press('Escape');
    await showTable(page);
    await page.getByRole('grid').waitFor();
  },
  'menu of a row': (page) => page.getByRole('row').nth(2).click({ button: 'right' }),
  'relations and details of one': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByText(/^Relations \d/).click();
    await page.getByRole('row').nth(1).click();
    await page.getByRole('article').waitFor();
  },
  'filters, and how the graph is read': async (page) => {
    await open('Filters')(page);
    await open('This graph')(page);
    await page.getByRole('group', { name: 'Sources relied on' }).waitFor();
    await page.getByRole('heading', { name: 'Kinds of nodes' }).waitFor();
  },
  'time strip': async (page) => {
    await page.getByRole('button', { name: /^Show the time strip/ }).click();
    await page.getByRole('toolbar', { name: 'Time' }).waitFor();
  },
  'drawing and table': (page) => page.getByText('Both', { exact: true }).click(),
  shortcuts: async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  'commands by name': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
  },
};

const onPhone: Screens = {
  'first page': drawn,
  'search open': onDesktop['search open'] ?? hits,
  'something selected': async (page) => {
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Selected' }).waitFor();
  },
  'details as a sheet': open('Details'),
  'questions as a sheet': open('Start'),
  'paths as a sheet': open('Paths'),
  'legend as a sheet': open('Legend'),
  'filters as a sheet': open('Filters'),
  'how the graph is read, as a sheet': open('Graph'),
  table: open('Table'),
};

const cases = [
  { device: 'desktop', size: desktop, screens: onDesktop },
  { device: 'phone', size: phone, screens: onPhone },
].flatMap((each) => (['light', 'dark'] as const).map((colorScheme) => ({ ...each, colorScheme })));

test.each(cases)(
  'no barriers, and nothing against the policy: $device, $colorScheme',
  async ({ size, screens, colorScheme }) => {
    const { address, browser } = program();
    const { page, complaints } = await visit(browser, address, { size, colorScheme });
    await drawn(page);
    const barriers: Record<string, readonly string[]> = {};
    for (const [name, go] of Object.entries(screens)) {
      await go(page);
      const found = await findBarriers(page);
      if (found.length > 0) barriers[name] = found;
    }
    expect(barriers).toEqual({});
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the content security policy is in force: a style without the nonce is refused', async () => {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address);
  await drawn(page);
  await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: 'body { opacity: 0 }' }),
    );
  });
  await expect.poll(() => complaints.join('\n')).toContain('Content Security Policy');
  await page.context().close();
});

test('on a phone nothing is wider than the screen', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address, { size: phone });
  await drawn(page);
  await searchFor(page, 'gsomia');
  for (const name of ['Details', 'Paths', 'Filters', 'Legend', 'Graph', 'Table']) {
    await page.getByRole('button', { name, exact: true }).click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ name, width }).toEqual({ name, width: phone.width });
  }
  await page.context().close();
});
