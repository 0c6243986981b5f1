import { useSeedGraph } from 'entente/testing/graphs.ts';
import { ask } from 'entente/testing/raw.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findBarriers } from './axe.ts';
import { refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, drawn, phone, type VisitOptions, visit } from './visit.ts';

let database: Awaited<ReturnType<typeof useSeedGraph>>;
const program = runProgram(async () => {
  database = await useSeedGraph();
  return database;
});

const editor = (page: Page) => page.getByRole('textbox', { name: 'Cypher', exact: true });
const parameters = (page: Page) => page.getByRole('textbox', { name: 'Parameters, as JSON' });
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const status = (page: Page) => answer(page).getByRole('status');

/** Opens the panel, at the editor. */
async function openEditor(options?: VisitOptions) {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address, options);
  await drawn(page);
  await page.getByRole('button', { name: 'Query', exact: true }).click();
  await page.getByText('Your own Cypher', { exact: true }).click();
  await editor(page).waitFor();
  return { page, complaints };
}

/** Writes a query in place of what is there, and runs it by keyboard. */
async function run(page: Page, query: string): Promise<void> {
  await write(page, query);
  await page.keyboard.press('Control+Enter');
}

/** Writes a query in place of what is there, as somebody would: what was there is deleted first. */
async function write(page: Page, query: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(query);
}

test('a query is written with completion, run, read as a table and as JSON, drawn, and taken back', async () => {
  const { page, complaints } = await openEditor();
  const start = refsOf(await restingDrawing(page));
  await editor(page).click();
  await page.keyboard.type('MATCH (one:Techno');
  // By pointer: the Enter key is a line break in the moment in which the list opens.
  await page.getByRole('option', { name: /^Technology/ }).click();
  await expect.poll(() => editor(page).textContent()).toBe('MATCH (one:Technology)');
  await page.keyboard.type(') RETURN one, one.k');
  await page.getByRole('option', { name: 'key', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('ey AS named ORDER BY named LIMIT 3');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => status(page).textContent()).toBe('3 rows');
  expect(await answer(page).getByRole('columnheader').allTextContents()).toEqual(['one', 'named']);
  const keys = await answer(page).getByRole('row').locator('td:nth-child(2)').allTextContents();
  expect(keys).toHaveLength(3);
  expect([...keys].sort()).toEqual(keys);

  await answer(page).getByText('JSON', { exact: true }).click();
  expect(await answer(page).locator('pre').first().textContent()).toContain(`"named": "${keys[0]}"`);
  await answer(page).getByRole('button', { name: 'Draw 3 nodes' }).click();
  await announced(page, /drawn|on the drawing already/).waitFor();
  await expect.poll(async () => refsOf(await restingDrawing(page))).toEqual(expect.arrayContaining(keys));
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(async () => refsOf(await restingDrawing(page))).toEqual(start);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a mistake is marked where it is; parameters that are no JSON, or lack one, are told by name', async () => {
  const { page } = await openEditor();
  await run(page, 'MATCH (n)\nRETRUN n');
  await answer(page).getByRole('alert').waitFor();
  await expect.poll(() => page.locator('.cm-lintRange-error').allTextContents()).toContain('RETRUN');
  await run(page, 'MATCH (n) WHERE n.key = $key RETURN n.key AS key');
  await page.getByText('The query asks for $key: give it a value').waitFor();
  await parameters(page).fill("{key: 'japan'}");
  await page.getByText('This is not JSON.').waitFor();
  await parameters(page).fill('{"key": "japan"}');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect.poll(() => status(page).textContent()).toBe('1 row');
  await answer(page).getByRole('cell', { name: 'japan' }).waitFor();
  await run(page, 'MATCH (n) DELETE n');
  await answer(page).getByRole('alert').waitFor();
  await page.context().close();
});

test('an answer is cut at a number that is told, more is fetched, and only what is in sight is rendered', async () => {
  const { page } = await openEditor();
  await run(page, 'UNWIND range(1, 2000) AS number RETURN number');
  await expect.poll(() => status(page).textContent()).toBe('The first 500 rows; more exist.');
  await answer(page).getByRole('button', { name: 'Fetch up to 5,000' }).click();
  await expect.poll(() => status(page).textContent()).toBe('2,000 rows');
  expect(await answer(page).getByRole('row').count()).toBeLessThan(60);
  await answer(page).getByRole('region', { name: 'Rows' }).focus();
  await page.keyboard.press('End');
  await answer(page).getByRole('cell', { name: '2000', exact: true }).waitFor();
  await page.context().close();
});

test('a query that is stopped ends in the database', async () => {
  const { page } = await openEditor();
  const running = () =>
    ask(
      database,
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'slowly' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS query",
      z.object({ query: z.string() }),
    );
  const isRunning = expect
    .poll(async () => (await running()).length, { timeout: 10_000, interval: 10 })
    .toBeGreaterThan(0);
  await run(
    page,
    'UNWIND range(1, 100000) AS slowly UNWIND range(1, 100000) AS more WITH slowly, more WHERE slowly * more < 0 RETURN slowly',
  );
  await isRunning;
  await answer(page).getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => status(page).textContent()).toBe('No row was read.');
  await expect.poll(running, { timeout: 5_000, interval: 50 }).toEqual([]);
  await page.context().close();
});

test('what was run is kept for the next visit, and forgotten when asked to', async () => {
  const { page } = await openEditor();
  await run(page, 'RETURN 1 AS first');
  await expect.poll(() => status(page).textContent()).toBe('1 row');
  await run(page, 'RETURN 2 AS second');
  await answer(page).getByRole('columnheader', { name: 'second' }).waitFor();
  await page.reload();
  await drawn(page);
  await page.getByRole('button', { name: 'Query', exact: true }).click();
  await page.getByText('Your own Cypher', { exact: true }).click();
  await page.getByText('Run before (2)').click();
  const past = page.getByRole('list', { name: 'Queries run before' }).getByRole('button');
  expect(await past.allTextContents()).toEqual(['RETURN 2 AS second', 'RETURN 1 AS first']);
  await past.last().click();
  await expect.poll(() => editor(page).textContent()).toBe('RETURN 1 AS first');
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect.poll(() => past.count()).toBe(0);
  await page.context().close();
});

test('a query that is shown anywhere opens in the editor with its parameters, and runs there', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page
    .getByText(/quer(y|ies) behind this$/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Open in the editor' }).first().click();
  await expect.poll(() => editor(page).textContent()).toContain('MATCH');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect.poll(() => status(page).textContent()).toMatch(/\d rows?/);
  await page.context().close();
});

test('a prepared question is chosen, told what it asks for, answered, and opened in the editor', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page.getByRole('button', { name: 'Query', exact: true }).click();
  await page
    .getByRole('list', { name: 'Prepared questions' })
    .getByRole('button', { name: /^The best connected/ })
    .click();
  const most = page.getByRole('textbox', { name: 'How many' });
  await most.fill('0');
  await page.keyboard.press('Enter');
  await page.getByText('Write a whole number from 1 to 100.').waitFor();
  await most.fill('4');
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent()).toBe('4 rows');
  await page.getByRole('button', { name: 'Open in the editor' }).first().click();
  await expect.poll(() => parameters(page).inputValue()).toContain('"most": 4');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect.poll(() => status(page).textContent()).toBe('4 rows');
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'no barriers in the panel, also on a phone: %s',
  async (colorScheme) => {
    for (const size of [undefined, phone]) {
      const { page, complaints } = await openEditor({ colorScheme, ...(size && { size }) });
      await run(page, 'MATCH (n)\nRETRUN n');
      await answer(page).getByRole('alert').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await run(page, 'MATCH (n) RETURN n, n.key AS key LIMIT 20');
      await expect.poll(() => status(page).textContent()).toBe('20 rows');
      expect(await findBarriers(page)).toEqual([]);
      await page.getByText('Prepared questions', { exact: true }).click();
      await page.getByRole('list', { name: 'Prepared questions' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(complaints.filter((each) => !each.includes('400'))).toEqual([]);
      await page.context().close();
    }
  },
);
