import { useGraph } from 'entente/testing/graphs.ts';
import { hashOfDatabase } from 'entente/testing/hash.ts';
import { oddGraph } from 'entente/testing/odd-graph.ts';
import { expect, test } from 'vitest';
import { linesOf, openDrawing, positionsOf } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, drawn, searchFor, visit } from './visit.ts';

const program = runProgram(() => useGraph(oddGraph));

test('a graph that nobody prepared is searched, expanded, asked for a path and listed, and stays as it was', async () => {
  const { address, browser } = program();
  const database = await useGraph(oddGraph);
  const before = await hashOfDatabase(database);
  const { page, complaints } = await visit(browser, address);
  await drawn(page);

  await searchFor(page, '독도');
  await page.getByRole('heading', { level: 2, name: '독도' }).waitFor();
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText(/of 2 shown/).waitFor();
  expect(await details.getByText('Correct this').count()).toBe(0);

  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await page.getByRole('combobox', { name: 'From' }).fill('loner');
  await page.getByRole('option', { name: 'Loner' }).first().click();
  await page.getByRole('combobox', { name: 'To' }).fill('Ann');
  await page.getByRole('option', { name: 'Ann "A"' }).first().click();
  await page
    .getByText(/no path/i)
    .first()
    .waitFor();

  await page.getByRole('combobox', { name: 'From' }).fill('Cé');
  await page.getByRole('option', { name: 'Cé' }).first().click();
  const path = page.getByRole('button', { name: /^Cé.*Ann "A"/ }).first();
  await path.click();
  await announced(page, /path.* from Cé to Ann/).waitFor();

  await page.getByText('Table', { exact: true }).click();
  const nodes = page.getByRole('grid', { name: 'Nodes shown' });
  await nodes.getByRole('row', { name: /독도/ }).waitFor();
  await nodes
    .getByRole('row', { name: /Ann "A"/ })
    .first()
    .waitFor();

  expect(complaints).toEqual([]);
  expect(await hashOfDatabase(database)).toBe(before);
  await page.context().close();
});

test('a neighbor that was removed comes back by expanding', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await searchFor(page, '독도');
  const remove = page.getByRole('button', { name: 'Remove 독도 from the drawing' });
  await remove.click();
  await remove.waitFor({ state: 'detached' });
  await searchFor(page, 'Cé');
  await page.getByRole('button', { name: 'Expand Cé' }).click();
  await announced(page, /^Expanded Cé: 1 \S.* added/).waitFor();
  await page.context().close();
});

test('a link to a view of it says that it holds in this database only, and there it does', async () => {
  const { page, start } = await openDrawing(program());
  await page.getByRole('button', { name: 'Share this view, or take it away' }).click();
  const share = page.getByRole('dialog');
  await share.getByText('It holds in this very database only').waitFor();
  const address = await share.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  const other = await openDrawing({ ...program(), address });
  expect(positionsOf(other.start)).toEqual(positionsOf(start));
  expect(linesOf(other.start)).toEqual(linesOf(start));
  await other.page.context().close();
  await page.context().close();
});
