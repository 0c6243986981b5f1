import { readFile } from 'node:fs/promises';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDrawing, refsOf } from './drawing.ts';
import { runProgram } from './program.ts';

const program = runProgram(useSeedGraph);

const grid = (page: Page) => page.getByRole('grid', { name: 'Relations shown' });
const inForce = (page: Page) => page.getByRole('region', { name: 'Filters in force' });
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a date reaches the table and every export, with what holds then and what only may', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await page.keyboard.press('t');
  await page.getByRole('region', { name: 'Time', exact: true }).getByLabel('Date').first().fill('2019');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('As of 2019').waitFor();
  const answer = await page.request.post(new URL('/api/relations/among', page.url()).href, {
    data: { refs: refsOf(start), limit: 10_000, asOf: '2019' },
  });
  const { relations }: { relations: { time: { answer: string } }[] } = await answer.json();
  const holds = relations.filter(({ time }) => time.answer === 'holds').length;

  await page.keyboard.press('t');
  await page.getByText('Table', { exact: true }).click();
  await page.getByText(/^Relations \d/).click();
  await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe(String(relations.length + 1));
  await grid(page).getByRole('columnheader', { name: 'Then' }).waitFor();
  await page.getByLabel('Filter the relations shown').fill('GSOMIA');
  await expect.poll(async () => (await grid(page).textContent())?.includes('may hold')).toBe(true);

  await page.getByRole('button', { name: 'Share this view, or take it away' }).click();
  const table = await saved(page, 'Relations (CSV)');
  expect(count(table, /^r-/gm)).toBe(relations.length);
  expect(count(table, /,holds,/g)).toBe(holds);
  expect(count(table, /,may,/g)).toBe(relations.length - holds);
  const graphml = await saved(page, 'Graph (GraphML)');
  expect(count(graphml, /<edge /g)).toBe(relations.length);
  expect(count(graphml, /<data key="edge-at-the-date-asked">may</g)).toBe(relations.length - holds);
  const view: unknown = JSON.parse(await saved(page, 'View (JSON)'));
  expect(view).toMatchObject({ view: { settings: { filters: { asOf: '2019' } } } });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('two dates that are compared reach the table and the export as what became of each relation', async () => {
  const { page } = await openDrawing(program());
  await page.getByRole('button', { name: 'Two dates compared' }).click();
  await page.getByLabel('First date', { exact: true }).fill('2016');
  await page.keyboard.press('Enter');
  await page.getByLabel('Second date', { exact: true }).fill('2023-06');
  await page.keyboard.press('Enter');
  const told = await page.getByText(/^Of what is shown/).textContent();
  const [isNew = 0] = told?.match(/\d+(?= relations? new)/)?.map(Number) ?? [];
  expect(isNew).toBeGreaterThan(0);
  await page.getByText('Both', { exact: true }).click();
  await page.getByText(/^Relations \d/).click();
  await grid(page).getByRole('columnheader', { name: 'Change' }).waitFor();
  await page.getByRole('button', { name: 'Share this view, or take it away' }).click();
  const table = await saved(page, 'Relations (CSV)');
  expect(table.split('\r\n', 1)[0] ?? table.split('\n', 1)[0]).toContain('between the dates compared');
  const graphml = await saved(page, 'Graph (GraphML)');
  expect(count(graphml, /<data key="edge-between-the-dates-compared">new</g)).toBe(isNew);
  await page.context().close();
});
