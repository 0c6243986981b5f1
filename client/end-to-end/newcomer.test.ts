import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { announced, drawn, searchFor, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

test('a newcomer types "takesh", expands Dokdo / Takeshima, and asks how Moon Jae-in and GSOMIA are connected', async () => {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address);
  await drawn(page);

  await page.getByRole('combobox', { name: 'Search' }).fill('takesh');
  const hit = page.getByRole('option').first();
  await hit.filter({ hasText: 'Dokdo / Takeshima' }).waitFor();
  expect(await hit.textContent()).toContain('Takeshima, beginning of a name');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Dokdo / Takeshima' }).waitFor();

  await page.getByRole('button', { name: 'Expand Dokdo / Takeshima' }).click();
  await announced(page, /^Expanded Dokdo \/ Takeshima: \d+ nodes/).waitFor();

  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await page.getByRole('combobox', { name: 'From' }).fill('moon jae');
  await page.getByRole('option', { name: 'Moon Jae-in' }).first().click();
  await page.getByRole('combobox', { name: 'To' }).fill('gsomia');
  await page.keyboard.press('Enter');
  const total = page.getByRole('status').filter({ hasText: /^(At least )?[\d,]+ paths? of/ });
  await total.waitFor();
  const path = page.getByRole('button', { name: /^Moon Jae-in.*GSOMIA/ }).first();
  await path.click();
  await announced(page, /^1 path from Moon Jae-in to GSOMIA/).waitFor();

  await page.getByText('Table', { exact: true }).click();
  const rows = page.getByRole('grid', { name: 'Nodes shown' }).getByRole('row', { selected: true });
  const filter = page.getByRole('textbox', { name: 'Filter the nodes shown' });
  for (const name of ['Moon Jae-in', 'GSOMIA']) {
    await filter.fill(name);
    await rows.filter({ hasText: name }).waitFor();
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(['독도', '竹島', 'たけしま', 'Liancourt'])(
  'the search finds Dokdo / Takeshima by "%s"',
  async (name) => {
    const { address, browser } = program();
    const { page } = await visit(browser, address);
    await drawn(page);
    await searchFor(page, name);
    await page.getByRole('heading', { level: 2, name: 'Dokdo / Takeshima' }).waitFor();
    await page.context().close();
  },
);

test('a search that finds nothing says what was searched and what to try', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('xqzvwy');
  const message = page.getByRole('status').filter({ hasText: 'Nothing found.' });
  await message.waitFor();
  expect(await message.textContent()).toMatch(/Searched .+ Try /);
  await page.context().close();
});

test('the queries behind an answer can be read, with their parameters', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await searchFor(page, 'gsomia');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details
    .getByText(/quer(y|ies) behind this/)
    .first()
    .click();
  const text = details.locator('pre');
  expect(await text.first().textContent()).toContain('MATCH');
  expect((await text.allTextContents()).join()).toContain('gsomia');
  await page.context().close();
});
