import { once } from 'node:events';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeDrawing, frameOf, isInside, restingDrawing } from './drawing.ts';
import { addConstraint, askForPaths, askHowJoined, avoid, chains, chip, total, upTo } from './paths.ts';
import { runProgram } from './program.ts';
import { announced, drawn, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

const filtersInForce = (page: Page) => page.getByRole('region', { name: 'Filters in force' });

/** Sets a date for the whole page. */
async function filterByDate(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Filters', exact: true });
  await panel.getByText('At a date', { exact: true }).click();
  await panel.getByLabel('Held on all of').fill(date);
  await page.keyboard.press('Enter');
  await filtersInForce(page).getByText(`As of ${date}`).waitFor();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
}

test('until a question is answered, the answer to the one before can be read, and is said to be that', async () => {
  const page = await askHowJoined(program(), 'moon jae', 'gsomia');
  const before = await chains(page);
  const release = new AbortController();
  await page.route('**/api/paths', async (route) => {
    await once(release.signal, 'abort');
    await route.continue();
  });
  await avoid(page, 'Yoon Suk Yeol');
  const earlier = page.getByText('Until then, the earlier answer:');
  await earlier.waitFor();
  expect(await chains(page)).toEqual(before);
  expect(await page.getByRole('button', { name: /^Add all/ }).count()).toBe(0);
  release.abort();
  await earlier.waitFor({ state: 'detached' });
  await total(page);
  expect((await chains(page)).filter((chain) => chain.includes('Yoon Suk Yeol'))).toEqual([]);
  await page.context().close();
});

test('a filter of the whole page that cuts all paths is named, and taken off by a click', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await filterByDate(page, '1941');
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await upTo(page, 2);
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await askForPaths(page, 'kim dae-jung', 'obuchi');
  const relax = page.getByRole('button', { name: 'Without the page’s filter on the date' });
  await relax.waitFor();
  await page.getByText('The filters of the whole page hold here too').waitFor();
  await relax.click();
  await expect.poll(() => total(page)).toBeGreaterThan(0);
  await expect.poll(() => filtersInForce(page).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await filtersInForce(page).getByText('As of 1941').waitFor();
  await page.context().close();
});

test('a path asked for under a date of its own that the page leaves out is said to be, and let in by a click', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await filterByDate(page, '1941');
  await askForPaths(page, 'kim dae-jung', 'obuchi');
  await addConstraint(page, 'As of a date…');
  await page.getByRole('textbox', { name: 'As of a date' }).fill('1999');
  await page.keyboard.press('Enter');
  await chip(page, 'As of 1999').waitFor();
  // Until it is answered, what the date of the page lets through can be read.
  await expect.poll(async () => (await chains(page))[0]).toContain('Joint declaration of 1998');
  const first = page.getByRole('list', { name: 'Paths' }).locator('.path-chain').first();
  await first.click();
  await announced(page, /\d+ relations? of it (is|are) left out by the filters of the page\.$/).waitFor();
  const lines = async () =>
    (await describeDrawing(page)).lines.filter(({ from, to }) => [from, to].includes('obuchi')).length;
  const before = await lines();
  await page.getByRole('button', { name: 'Take off what hides them' }).click();
  await expect.poll(lines).toBeGreaterThan(before);
  await expect.poll(() => filtersInForce(page).count()).toBe(0);
  await page.context().close();
});

test('paths rely on the sources that are asked for, and on what was known by a date', async () => {
  const page = await askHowJoined(program(), 'kim dae-jung', 'obuchi');
  const sources = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
  expect(await sources.count()).toBeGreaterThan(1);
  await addConstraint(page, 'Relying on a source…');
  await page.getByRole('combobox', { name: 'Relying on a source' }).fill('Jesmin');
  await page.getByRole('option', { name: /^Jesmin/ }).click();
  await chip(page, /^Relying on Jesmin/).waitFor();
  await expect.poll(() => sources.allTextContents()).toEqual([expect.stringMatching(/^\[1\]Jesmin/)]);
  await chip(page, /^Relying on Jesmin/).click();

  await addConstraint(page, 'Known by a date…');
  await page.getByRole('textbox', { name: 'Known by a date' }).fill('2016');
  await page.keyboard.press('Enter');
  await chip(page, 'Known by 2016').waitFor();
  await expect.poll(async () => (await sources.allTextContents()).join()).not.toContain('Jesmin');
  const cited = await sources.allTextContents();
  expect(cited.some((source) => source.includes('Schoff and Kim'))).toBe(true);
  expect(cited.filter((source) => /Attri|Untalan/.test(source))).toEqual([]);
  await page.context().close();
});

test('a single path is copied with the sources that it cites', async () => {
  const page = await askHowJoined(program(), 'kim dae-jung', 'obuchi');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = page.getByRole('list', { name: 'Paths' }).getByRole('listitem').first();
  await first.getByRole('button', { name: 'Copy path 1 with its sources' }).click();
  await first.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [chain, sentence] = text.split('\n');
  expect(chain).toMatch(/^Kim Dae-jung – .+ – .*Obuchi/);
  expect(sentence).toMatch(/\[\d+ ¶\d+/);
  const [body = '', list = ''] = text.split('\nSources\n');
  const numbers = new Set([...body.matchAll(/(?<=[[ ])\d+(?= ¶)/g)].map(([number]) => number));
  expect(new Set([...list.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => number))).toEqual(numbers);
  await page.context().close();
});

test('paths side by side are what is brought into view, not the whole drawing', async () => {
  const page = await askHowJoined(program(), 'moon jae', 'gsomia');
  await page.getByRole('button', { name: 'First 5 side by side' }).click();
  await announced(page, /^Laid out as paths/).waitFor();
  const { nodes, camera } = await restingDrawing(page);
  const chosen = Object.entries(nodes).filter(([, { classes }]) => classes.includes('chosen'));
  expect(chosen.length).toBeGreaterThan(3);
  const frame = await frameOf(page);
  expect(chosen.filter(([, { disc }]) => !isInside(disc, frame)).map(([ref]) => ref)).toEqual([]);
  const lowest = Math.max(...chosen.map(([, { position }]) => position.y));
  const rest = Object.entries(nodes).filter(([, { classes }]) => !classes.includes('chosen'));
  expect(rest.filter(([, { position }]) => position.y <= lowest)).toEqual([]);
  expect(camera.zoom).toBeGreaterThan(0.6);
  await page.context().close();
});
