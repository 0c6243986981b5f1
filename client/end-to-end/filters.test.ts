import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Description, openDrawing, positionsOf, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const panel = (page: Page) => page.getByRole('region', { name: 'Filters', exact: true });
const inForce = (page: Page) => page.getByRole('region', { name: 'Filters in force' });
const openPanel = (page: Page) => page.getByRole('button', { name: 'Filters', exact: true }).click();
const relationsIn = ({ lines }: Description) => lines.reduce((sum, { count }) => sum + Number(count), 0);

/** How many relations join the nodes of a drawing, by what the server makes of the filters. */
async function counted(page: Page, drawing: Description, filters: object): Promise<number> {
  const answer = await page.request.post(new URL('/api/relations/among', page.url()).href, {
    data: { refs: refsOf(drawing), limit: 10_000, ...filters },
  });
  const { relations }: { relations: unknown[] } = await answer.json();
  return relations.length;
}

test('a date leaves out at once what did not hold then, as the server would, and is taken off again', async () => {
  const { page, complaints, start } = await openDrawing(program());
  const all = relationsIn(start);
  await openPanel(page);
  await panel(page).getByText('At a date', { exact: true }).click();
  for (const [typed, asOf] of [
    ['1941', '1941'],
    ['March 2023', '2023-03'],
    ['23 Nov 2016', '2016-11-23'],
  ] as const) {
    await panel(page).getByLabel('Held on all of').fill(typed);
    await page.keyboard.press('Enter');
    const expected = await counted(page, start, { asOf });
    await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(expected);
    await inForce(page)
      .getByText(`${all - expected} relations left out`)
      .waitFor();
  }
  await panel(page).getByLabel('Held on all of').fill('some day');
  await page.keyboard.press('Enter');
  await panel(page)
    .getByText(/^Write a year, a month or a day/)
    .waitFor();
  await page.keyboard.press('Escape');

  await panel(page)
    .getByLabel(/^Also what only may hold then/)
    .uncheck();
  const sure = await counted(page, start, { asOf: '2016-11-23', possible: 'exclude' });
  await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(sure);
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await inForce(page).getByRole('button', { name: 'Take off: For sure' }).click();
  await announced(page, /^Took off: For sure; \d+ relations? back\.$/).waitFor();
  await inForce(page).getByRole('button', { name: 'Take off: As of 23 November 2016' }).click();
  await announced(page, /^Took off: As of 23 November 2016; \d+ relations? back\.$/).waitFor();
  expect(relationsIn(await restingDrawing(page))).toBe(all);
  await page.keyboard.press('Control+z');
  await inForce(page).getByText('As of 23 November 2016').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('periods, doubt, contested relations, types and sources are asked of the server and of the drawing alike', async () => {
  const { page, start } = await openDrawing(program());
  await openPanel(page);
  const agrees = async (filters: object) => {
    const expected = await counted(page, start, filters);
    await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(expected);
  };
  await panel(page).getByText('In a period', { exact: true }).click();
  await panel(page).getByLabel('Held some day from').fill('2015');
  await page.keyboard.press('Enter');
  await announced(page, /^Set the period: since 2015/).waitFor();
  await agrees({ during: '2015/..' });
  await panel(page).getByLabel('until').fill('2010');
  await page.keyboard.press('Enter');
  await panel(page)
    .getByText(/ends before it begins/)
    .waitFor();
  await panel(page).getByLabel('until').fill('aug 2019');
  await page.keyboard.press('Enter');
  await agrees({ during: '2015/2019-08' });
  await panel(page).getByLabel('Also what has no date at all').uncheck();
  await agrees({ during: '2015/2019-08', undated: 'exclude' });
  await inForce(page).getByRole('button', { name: 'Take off all' }).click();

  await panel(page).getByLabel('What is contested is').selectOption('nothing else');
  await agrees({ contested: 'only' });
  await panel(page).getByLabel('What is contested is').selectOption('like all others');

  const sources = panel(page).getByRole('group', { name: 'Sources relied on' }).getByRole('checkbox');
  const many = await sources.count();
  await sources.first().uncheck();
  await announced(page, /^Left out .+/).waitFor();
  const answer = await page.request.get(new URL('/api/sources', page.url()).href);
  const keys = ((await answer.json()) as { sources: { key: string }[] }).sources.map(({ key }) => key);
  expect(keys).toHaveLength(many);
  await agrees({ sources: keys.slice(1) });
  await sources.first().check();

  const family = panel(page).getByRole('group', { name: 'Relations' }).locator('details').first();
  await family.locator('summary').click();
  await family.getByRole('checkbox').first().uncheck();
  await inForce(page)
    .getByText(/^Only \d+ types$/)
    .waitFor();
  const drawn = await restingDrawing(page);
  expect(relationsIn(drawn)).toBeLessThan(relationsIn(start));
  await page.reload();
  await inForce(page)
    .getByText(/^Only \d+ types$/)
    .waitFor();
  await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(relationsIn(drawn));
  await page.context().close();
});

test('what could be known by a date about another is asked in words, of server and drawing alike, and kept', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await openPanel(page);
  const knownBy = panel(page).getByLabel(/^Known by/);
  const agrees = async (filters: object) => {
    const expected = await counted(page, start, filters);
    await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(expected);
    return expected;
  };
  await knownBy.fill('May 2023');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('Known by May 2023').waitFor();
  const known = await agrees({ knownBy: '2023-05' });
  expect(known).toBeLessThan(relationsIn(start));
  await panel(page)
    .getByText(/published later: left out/)
    .first()
    .waitFor();
  await panel(page).getByText('At a date', { exact: true }).click();
  await panel(page).getByLabel('Held on all of').fill('2019');
  await page.keyboard.press('Enter');
  await panel(page)
    .getByText(
      'Shown is what held on all of 2019, or had happened by its first day, for sure or perhaps, as far as sources say that were published by the end of May 2023.',
    )
    .waitFor();
  const both = await agrees({ asOf: '2019', knownBy: '2023-05' });
  await panel(page)
    .getByLabel(/^Also what only may hold then/)
    .uncheck();
  expect(await agrees({ asOf: '2019', knownBy: '2023-05', possible: 'exclude' })).toBeLessThan(both);
  await page.reload();
  await inForce(page).getByText('Known by May 2023').waitFor();
  await agrees({ asOf: '2019', knownBy: '2023-05', possible: 'exclude' });
  await inForce(page).getByRole('button', { name: 'Take off all' }).click();
  await agrees({});
  await page.keyboard.press('Control+z');
  await agrees({ asOf: '2019', knownBy: '2023-05', possible: 'exclude' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  { size: desktop, colorScheme: 'light' as const },
  { size: phone, colorScheme: 'dark' as const },
])('filters have no barriers at $size.width in $colorScheme', async ({ size, colorScheme }) => {
  const { page } = await openDrawing(program(), { size, colorScheme });
  await openPanel(page);
  await page.getByText('At a date', { exact: true }).click();
  await page.getByLabel('Held on all of').fill('2019');
  await page.keyboard.press('Enter');
  await inForce(page).waitFor();
  await page.getByLabel('Held on all of').fill('soon');
  await page.keyboard.press('Enter');
  await page.locator('summary').first().click();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
