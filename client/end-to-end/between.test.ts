import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { linesOf, openDrawing, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { desktop, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const panel = (page: Page) => page.getByRole('region', { name: 'Between two', exact: true });
const openPanel = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function choose(page: Page, field: string, typed: string, hit: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(typed);
  await page.getByRole('option', { name: hit }).first().click();
}

async function between(page: Page, body: object): Promise<CallAnswer<'betweenTwo'>> {
  const answer = await page.request.post(new URL('/api/between', page.url()).href, { data: body });
  return answer.json() as Promise<CallAnswer<'betweenTwo'>>;
}

test('two actors: what each does to the other in columns, what they share, who stands with whom', async () => {
  const { page, complaints } = await openDrawing(program());
  await openPanel(page, 'Between two');
  await choose(page, 'One', 'japan', /^Japan\b/);
  await choose(page, 'The other', 'south korea', /^South Korea\b/);
  const answer = await between(page, { one: 'japan', other: 'south-korea', kinds: ['State'] });
  await panel(page).getByText(`${answer.direct.total.value} relations join them`).waitFor();
  for (const { statement } of answer.direct.relations.slice(0, 5))
    await panel(page)
      .getByRole('button', { name: statement ?? '', exact: true })
      .first()
      .waitFor();
  expect(await panel(page).locator('.claim').count()).toBe(answer.direct.relations.length);
  const { one, other, both, neither } = answer.stands;
  for (const [title, { total }] of [
    ['With Japan only', one],
    ['With South Korea only', other],
    ['With both', both],
    ['With neither', neither],
  ] as const)
    await panel(page)
      .getByRole('heading', { level: 4, name: `${title} ${total.value}`, exact: true })
      .waitFor();

  await page.getByLabel('Who else comes into question').selectOption('Nodes of any kind');
  const all = await between(page, { one: 'japan', other: 'south-korea' });
  await panel(page)
    .getByRole('heading', { level: 4, name: `With both ${all.stands.both.total.value}`, exact: true })
    .waitFor();

  await panel(page).getByRole('button', { name: 'Draw them' }).first().click();
  await expect
    .poll(async () => {
      const line = linesOf(await restingDrawing(page)).find(
        ({ from, to }) => [from, to].sort().join() === 'japan,south-korea',
      );
      return line?.count;
    })
    .toBe(answer.direct.total.value);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  { size: desktop, colorScheme: 'light' as const, name: 'Between two' },
  { size: phone, colorScheme: 'dark' as const, name: 'Two' },
])('what is between two has no barriers at $size.width', async ({ size, colorScheme, name }) => {
  const { page } = await openDrawing(program(), { size, colorScheme });
  await openPanel(page, name);
  await choose(page, 'One', 'japan', /^Japan\b/);
  await choose(page, 'The other', 'china', /^China\b/);
  await page.getByText(/relations? joins? them/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
