import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Description, openDrawing, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const panel = (page: Page) => page.getByRole('region', { name: 'Evidence', exact: true });
const openPanel = (page: Page) => page.getByRole('button', { name: 'Evidence', exact: true }).click();
const relationsIn = ({ lines }: Description) => lines.reduce((sum, { count }) => sum + count, 0);

interface Claim {
  readonly ref: string;
  readonly statement: string;
  readonly contested: boolean;
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly { readonly source: string; readonly paragraph: number }[];
}

interface SourceAnswer {
  readonly total: { readonly value: number };
  readonly said: { readonly alone: number; readonly contested: number };
  readonly relations: readonly Claim[];
}

async function ask<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(new URL(path, page.url()).href);
  return answer.json() as Promise<Answer>;
}

async function sourcesOf(page: Page) {
  const { sources } = await ask<{ sources: readonly { key: string; title: string; relations: number }[] }>(
    page,
    '/api/sources',
  );
  const [first] = sources;
  if (first === undefined) throw new Error('The graph that ships has no sources.');
  return { all: sources, first };
}

test('a source has a page: what it supports, drawn on demand, what nobody else says, what is contested', async () => {
  const { page, complaints, start } = await openDrawing(program());
  const { all, first } = await sourcesOf(page);
  const whole = await ask<SourceAnswer>(page, `/api/sources/${first.key}?limit=1000`);
  await openPanel(page);
  await expect.poll(() => panel(page).getByRole('checkbox').count()).toBe(all.length);
  await panel(page).getByRole('button', { name: first.title }).click();
  const article = panel(page).getByRole('article', { name: first.title });
  await article.waitFor();
  await article.getByText(`Only here ${whole.said.alone}`).click();
  await article.getByRole('button', { name: `Draw all ${whole.said.alone}` }).waitFor();
  await article.getByText(`Contested ${whole.said.contested}`).click();
  const contested = await ask<SourceAnswer>(page, `/api/sources/${first.key}?said=contested&limit=1000`);
  for (const { statement } of contested.relations)
    await article.getByRole('button', { name: statement }).first().waitFor();

  await article.getByText('All', { exact: true }).click();
  await article.getByRole('button', { name: 'List all of them' }).click();
  await article.getByRole('button', { name: `Draw all ${whole.total.value}` }).click();
  const ends = whole.relations.flatMap(({ from, to }) => [from, to]);
  await expect
    .poll(async () => refsOf(await restingDrawing(page)))
    .toEqual([...new Set([...refsOf(start), ...ends])].sort());
  await page.keyboard.press('Control+z');
  await expect.poll(async () => refsOf(await restingDrawing(page))).toEqual(refsOf(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a source that is switched off takes along what stands on nothing else, and lights it before', async () => {
  const { page, start } = await openDrawing(program());
  const { first } = await sourcesOf(page);
  await openPanel(page);
  await panel(page).getByRole('button', { name: first.title }).click();
  const told = panel(page).getByText(/on the drawing stands? on it alone/);
  await told.waitFor();
  const alone = Number.parseInt((await told.textContent()) ?? '', 10);
  expect(alone).toBeGreaterThan(0);
  await panel(page).getByRole('button', { name: 'Light only these' }).click();
  await panel(page).getByRole('button', { name: 'Light all again' }).click();
  await panel(page).getByRole('checkbox', { name: 'Rely on it, everywhere' }).uncheck();
  await announced(page, /^Left out /).waitFor();
  await expect.poll(async () => relationsIn(await restingDrawing(page))).toBe(relationsIn(start) - alone);
  await panel(page).getByText('Nothing on the drawing stands on it alone.').waitFor();
  await page.context().close();
});

test('each citation of a relation leads to its source, and each paragraph to what else it supports', async () => {
  const { page } = await openDrawing(program());
  const { first } = await sourcesOf(page);
  const whole = await ask<SourceAnswer>(page, `/api/sources/${first.key}?limit=1000`);
  const claim = whole.relations.find(({ evidence }) => evidence.length === 1);
  if (claim === undefined) throw new Error('No relation stands on one paragraph.');
  const paragraph = claim.evidence[0]?.paragraph ?? 0;
  await openPanel(page);
  await panel(page).getByRole('button', { name: first.title }).click();
  await panel(page).getByRole('button', { name: 'List all of them' }).click();
  await panel(page).getByRole('button', { name: claim.statement }).first().click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText(claim.statement).waitFor();
  await details.getByRole('button', { name: `¶ ${paragraph}` }).click();
  await panel(page).getByText(`What paragraph ${paragraph} supports.`).waitFor();
  const there = await ask<SourceAnswer>(page, `/api/sources/${first.key}?paragraph=${paragraph}&limit=1000`);
  await expect.poll(() => panel(page).locator('.claim').count()).toBe(there.relations.length);
  await details.getByRole('button', { name: first.title }).click();
  await panel(page).getByRole('button', { name: 'List all of them' }).waitFor();
  await page.context().close();
});

test('every disagreement is listed with its claims side by side, and is led to from the relation', async () => {
  const { page } = await openDrawing(program());
  const { disputes } = await ask<{ disputes: readonly { claims: readonly Claim[] }[] }>(
    page,
    '/api/contested?limit=500',
  );
  await openPanel(page);
  await panel(page).getByText('Disagreements', { exact: true }).click();
  await panel(page)
    .getByText(new RegExp(`^${disputes.length} disagreements; `))
    .waitFor();
  const articles = panel(page).getByRole('article');
  expect(await articles.count()).toBe(disputes.length);
  const place = disputes.findIndex(({ claims }) => claims.length === 2);
  const [one, other] = disputes[place]?.claims ?? [];
  if (one === undefined || other === undefined) throw new Error('No two claims stand against each other.');
  const sides = articles.nth(place).locator('.dispute-side');
  const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  await articles.nth(place).getByRole('button', { name: 'Draw both claims' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText(one.statement).waitFor();
  await details.getByText(other.statement).waitFor();
  await details.getByRole('button', { name: 'Both sides' }).first().click();
  await panel(page).getByText('Both sides of one disagreement.').waitFor();
  await expect.poll(() => articles.count()).toBe(1);
  await page.context().close();
});

test('what the graph does not hold is told: years, pairs, dates, single sources, what was read', async () => {
  const { page } = await openDrawing(program());
  await openPanel(page);
  await panel(page).getByText('Gaps', { exact: true }).click();
  const coverage = await ask<CallAnswer<'coverage'>>(page, '/api/coverage');
  await panel(page)
    .getByText(`Dates speak of ${coverage.years?.first} to ${coverage.years?.last}.`)
    .waitFor();
  await panel(page).getByLabel('Pairs of which nodes').selectOption('State');
  const states = await ask<CallAnswer<'coverage'>>(page, '/api/coverage?kinds=State');
  await panel(page)
    .getByText(new RegExp(`^${states.pairs.apart.length} pairs? of the ${states.pairs.nodes.length} best`))
    .waitFor();
  await panel(page)
    .getByRole('button', { name: `Tell all ${states.types.length} types` })
    .click();
  await expect.poll(() => panel(page).getByRole('row').count()).toBe(states.types.length + 1);
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});

test.each([
  { size: desktop, colorScheme: 'light' as const },
  { size: phone, colorScheme: 'dark' as const },
])('sources have no barriers at $size.width in $colorScheme', async ({ size, colorScheme }) => {
  const { page } = await openDrawing(program(), { size, colorScheme });
  const { first } = await sourcesOf(page);
  await openPanel(page);
  await page.getByRole('button', { name: first.title }).click();
  await page.getByRole('article', { name: first.title }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByText('Disagreements', { exact: true }).click();
  await page.getByText(/disagreements;/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
