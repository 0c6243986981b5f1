import { readFileSync } from 'node:fs';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { drawn, searchFor, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

/** The line of the repository that the details name, read as somebody would who goes there. */
async function lineNamed(page: Page): Promise<string> {
  const text = await page.getByText(/^Correct this: /).textContent();
  const [, file, line] = /^Correct this: (seed\/\S+\.yaml), line\s(\d+)$/.exec(text ?? '') ?? [];
  if (file === undefined) throw new Error(`"${text}" names no line of a file.`);
  const root = new URL('../../', import.meta.url);
  return readFileSync(new URL(file, root), 'utf8').split('\n')[Number(line) - 1] ?? '';
}

test('the details of a node and of a relation name the line of the file in which each begins, to be copied', async () => {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await drawn(page);

  await searchFor(page, 'takesh');
  await page.getByRole('heading', { level: 2, name: 'Dokdo / Takeshima' }).waitFor();
  expect(await lineNamed(page)).toBe('- key: dokdo');
  await page.getByRole('button', { name: /^Copy seed\// }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^seed\/entities\/\w+\.yaml:\d+$/,
  );

  await page.getByText('Table', { exact: true }).click();
  await page.getByText(/^Relations \d/).click();
  await page.getByRole('row').nth(1).click();
  await page.getByRole('article').waitFor();
  expect(await lineNamed(page)).toMatch(/^- type: [A-Z_]+$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});
