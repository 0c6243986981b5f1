import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Description, openDrawing, positionsOf, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const panel = (page: Page) => page.getByRole('region', { name: 'Two dates compared', exact: true });
const openPanel = (page: Page) =>
  page.getByRole('button', { name: /^(Two dates compared|Compare)$/ }).click();
const inForce = (page: Page) => page.getByRole('region', { name: 'Filters in force' });
const relationsIn = ({ lines }: Description) => lines.reduce((sum, { count }) => sum + Number(count), 0);

async function compare(page: Page, before: string, after: string): Promise<void> {
  await page.getByLabel('First date', { exact: true }).fill(before);
  await page.keyboard.press('Enter');
  await page.getByLabel('Second date', { exact: true }).fill(after);
  await page.keyboard.press('Enter');
  await announced(page, /^Compared /).waitFor();
}

/** What each relation among the nodes of a drawing answers to a date, by what the server says. */
async function answersAt(page: Page, drawing: Description, asOf: string): Promise<Map<string, string>> {
  const answer = await page.request.post(new URL('/api/relations/among', page.url()).href, {
    data: { refs: refsOf(drawing), limit: 10_000, asOf },
  });
  const { relations }: { relations: { ref: string; time: { answer: string } }[] } = await answer.json();
  return new Map(relations.map(({ ref, time }) => [ref, time.answer]));
}

test('what is new, gone and changed between two dates is what the server answers to both; nothing moves; leaving restores', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByText('At a date', { exact: true }).click();
  await page.getByLabel('Held on all of').fill('2019');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('As of 2019').waitFor();
  const asOf2019 = relationsIn(await restingDrawing(page));

  await openPanel(page);
  await compare(page, '2016', '2023-06');
  const [before, after] = [await answersAt(page, start, '2016'), await answersAt(page, start, '2023-06')];
  const both = [...after.keys()].filter((ref) => before.has(ref));
  const expected = {
    new: after.size - both.length,
    gone: before.size - both.length,
    changed: both.filter((ref) => before.get(ref) !== after.get(ref)).length,
  };
  expect(expected.new).toBeGreaterThan(0);
  expect(expected.changed).toBeGreaterThan(0);
  await panel(page)
    .getByText(
      `Of what is shown, ${expected.new} relations new in June 2023, ${expected.gone} gone, ${expected.changed} changed, ${both.length - expected.changed} the same.`,
    )
    .waitFor();
  const compared = await restingDrawing(page);
  expect(relationsIn(compared)).toBe(new Set([...before.keys(), ...after.keys()]).size);
  expect(positionsOf(compared)).toEqual(positionsOf(start));
  const isNew = panel(page).getByRole('list', { name: 'New in June 2023' }).getByRole('button');
  expect(await isNew.count()).toBe(expected.new);
  expect(await isNew.first().textContent()).toMatch(/2016: no · June 2023: (holds|may hold)$/);
  await page.getByText('New at the second date').waitFor();
  await page.getByText('The same at both dates').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await isNew.first().click();
  await page.getByRole('complementary', { name: 'Details' }).getByText(/¶/).first().waitFor();
  await page.reload();
  await inForce(page).getByText('2016 compared with June 2023').waitFor();
  await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(relationsIn(compared));
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Stop comparing' }).click();
  await inForce(page).getByText('As of 2019').waitFor();
  await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(asOf2019);
  await page.keyboard.press('Control+z');
  await inForce(page).getByText('2016 compared with June 2023').waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('on the strip both dates have handles; a date of its own takes their place', async () => {
  const { page } = await openDrawing(program());
  await page.keyboard.press('t');
  const strip = page.getByRole('region', { name: 'Time', exact: true });
  await strip.getByLabel('Date').first().fill('2015');
  await page.keyboard.press('Enter');
  await strip.getByRole('button', { name: 'Compare with …' }).click();
  await inForce(page).getByText('2015 compared with 2016').waitFor();
  await strip.getByRole('slider', { name: 'Second date compared' }).focus();
  for (const year of [2017, 2018]) {
    await page.keyboard.press('ArrowRight');
    await inForce(page).getByText(`2015 compared with ${year}`).waitFor();
  }
  await strip.getByLabel('Date').first().fill('2019');
  await page.keyboard.press('Enter');
  await inForce(page).getByText('As of 2019').waitFor();
  await inForce(page)
    .getByText(/compared/)
    .waitFor({ state: 'detached' });
  await page.context().close();
});

test.each([
  { size: desktop, colorScheme: 'dark' as const },
  { size: phone, colorScheme: 'light' as const },
])('comparing has no barriers at $size.width in $colorScheme', async ({ size, colorScheme }) => {
  const { page } = await openDrawing(program(), { size, colorScheme });
  await openPanel(page);
  await compare(page, '1998', '2019');
  await page.getByText(/^Of what is shown/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
