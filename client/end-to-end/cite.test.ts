import { readFile } from 'node:fs/promises';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { chooseByName, openDrawing, restingDrawing } from './drawing.ts';
import { askHowJoined } from './paths.ts';
import { runProgram } from './program.ts';
import { drawn } from './visit.ts';

const program = runProgram(useSeedGraph);

const citation = (page: Page) => page.getByLabel('Citation', { exact: true });

/** The address that a citation names. */
async function addressIn(page: Page): Promise<string> {
  const text = await citation(page).inputValue();
  return /http\S+(?=,)/.exec(text)?.[0] ?? '';
}

async function openElsewhere(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  await drawn(other);
  return other;
}

test('a node is cited as text, BibTeX and CSL-JSON, and its address leads back to it', async () => {
  const { page, complaints } = await openDrawing(program());
  const answer = await page.request.get(new URL('/api/graph', page.url()).href);
  const { dataVersion } = (await answer.json()) as { dataVersion: string };
  await chooseByName(page, 'gsomia', 'gsomia');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Cite', exact: true }).click();
  const written = () => citation(page).inputValue();
  await expect.poll(written).toMatch(/^“GSOMIA\.”/);
  expect(await written()).toContain(`Data version ${dataVersion}. No filters. With neutral names.`);
  expect(await findBarriers(page)).toEqual([]);
  await details.getByText('BibTeX', { exact: true }).click();
  await expect.poll(written).toMatch(/^@misc\{/);
  await details.getByText('CSL-JSON', { exact: true }).click();
  await expect.poll(written).toContain('"accessed"');
  const download = page.waitForEvent('download');
  await details.getByRole('button', { name: 'Download' }).click();
  const [item] = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    title: string;
    URL: string;
  }[];
  expect(item).toMatchObject({ title: 'GSOMIA', version: dataVersion });

  const other = await openElsewhere(page, item?.URL ?? '');
  await other.getByRole('heading', { level: 2, name: 'GSOMIA' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a relation is cited with the names and the filters in use, and its address leads back to it', async () => {
  const { page } = await openDrawing(program());
  await page.getByLabel('Names', { exact: true }).selectOption({ label: 'of Japan' });
  await page.goto(new URL('/#relations=r-japan-claims-dokdo', page.url()).href);
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('heading', { level: 3, name: /Japan claims Takeshima/ }).waitFor();
  await details.getByRole('button', { name: 'Cite', exact: true }).click();
  await citation(page)
    .getByText(/With the names that Japan uses/)
    .waitFor();
  const address = await addressIn(page);
  expect(address).toMatch(/#relations=r-japan-claims-dokdo$/);
  const other = await openElsewhere(page, address);
  await other.getByRole('heading', { level: 3, name: /Japan claims/ }).waitFor();
  await page.context().close();
});

test('a path is cited by the relations that it goes along, and its address leads back to them', async () => {
  const page = await askHowJoined(program(), 'yoon', 'gsomia');
  const first = page.getByRole('list', { name: 'Paths' }).getByRole('listitem').first();
  const nodes = await first.locator('.path-node').allTextContents();
  await first.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect.poll(() => citation(page).inputValue()).toMatch(new RegExp(`^“${nodes.join(' – ')}\\.”`));
  const address = await addressIn(page);
  expect(address).toMatch(/#relations=r-/);
  const other = await openElsewhere(page, address);
  const drawn = new Set(Object.keys((await restingDrawing(other)).nodes));
  expect(drawn).toContain('yoon');
  expect(drawn).toContain('gsomia');
  await page.context().close();
});

test('the view is cited by its link', async () => {
  const { page } = await openDrawing(program());
  await chooseByName(page, 'gsomia', 'gsomia');
  await page.getByRole('button', { name: /^Share/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Cite', exact: true }).click();
  await dialog
    .getByLabel('Citation')
    .getByText(/#view=/)
    .waitFor();
  await page.context().close();
});
