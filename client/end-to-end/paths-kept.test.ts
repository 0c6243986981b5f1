import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { packedIn, textIn } from '#commands/view-address.ts';
import { askHowJoined, avoid, chains, chip, total, upTo } from './paths.ts';
import { runProgram } from './program.ts';
import { announced, drawn, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

const end = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const avoidingYoon = (page: Page) => chip(page, 'Not through Yoon Suk Yeol');
const length = (page: Page, hops: number) => page.getByRole('radio', { name: String(hops), exact: true });

/** A question with a constraint in force, one that is kept but switched off, and another length than the usual one. */
async function ask(): Promise<Page> {
  const page = await askHowJoined(program(), 'moon jae', 'gsomia');
  await avoid(page, 'Yoon Suk Yeol');
  await avoid(page, 'South Korea');
  await chip(page, 'Not through South Korea').click();
  await upTo(page, 3);
  await total(page);
  return page;
}

async function expectQuestion(page: Page): Promise<void> {
  await avoidingYoon(page).waitFor();
  expect(await end(page, 'From').inputValue()).toBe('Moon Jae-in');
  expect(await end(page, 'To').inputValue()).toBe('GSOMIA');
  expect(await avoidingYoon(page).getAttribute('aria-pressed')).toBe('true');
  expect(await chip(page, 'Not through South Korea').getAttribute('aria-pressed')).toBe('false');
  expect(await length(page, 3).isChecked()).toBe(true);
}

test('a reload brings the question back, and its answer', async () => {
  const page = await ask();
  const answer = await chains(page);
  await page.reload();
  await drawn(page);
  await expectQuestion(page);
  await total(page);
  expect(await chains(page)).toEqual(answer);
  await page.context().close();
});

test('an address brings the question to another browser', async () => {
  const page = await ask();
  const answer = await chains(page);
  const held = async () => textIn(packedIn(new URL(page.url()).hash) ?? '');
  await expect.poll(held, { timeout: 15_000 }).toContain('"maximumLength":3');
  const { page: other, complaints } = await visit(program().browser, page.url());
  await drawn(other);
  await expectQuestion(other);
  await total(other);
  expect(await chains(other)).toEqual(answer);
  expect(complaints).toEqual([]);
  await page.context().close();
  await other.context().close();
});

test('what was asked is taken back step by step, and asked again', async () => {
  const page = await askHowJoined(program(), 'moon jae', 'gsomia');
  const all = await total(page);
  await avoid(page, 'Yoon Suk Yeol');
  await expect.poll(() => total(page)).toBeLessThan(all);
  await avoidingYoon(page).click();
  await expect.poll(() => avoidingYoon(page).getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Control+z');
  await announced(page, 'Taken back: No longer asked of paths: Not through Yoon Suk Yeol.').waitFor();
  await expect.poll(() => avoidingYoon(page).getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Control+z');
  await expect.poll(() => avoidingYoon(page).count()).toBe(0);
  await expect.poll(() => total(page)).toBe(all);
  await page.keyboard.press('Control+z');
  await expect.poll(() => end(page, 'To').inputValue()).toBe('');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => end(page, 'To').inputValue()).toBe('GSOMIA');
  await page.keyboard.press('Control+Shift+z');
  await avoidingYoon(page).waitFor();
  await expect.poll(() => total(page)).toBeLessThan(all);
  await page.context().close();
});

test('an end that is emptied is asked about until the field is left', async () => {
  const page = await askHowJoined(program(), 'moon jae', 'gsomia');
  const all = await total(page);
  await end(page, 'To').fill('');
  expect(await total(page)).toBe(all);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.getByRole('list', { name: 'Paths' }).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => end(page, 'To').inputValue()).toBe('GSOMIA');
  await page.context().close();
});
