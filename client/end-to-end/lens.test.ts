import { readFile } from 'node:fs/promises';
import { useGraph } from 'entente/testing/graphs.ts';
import { hashOfDatabase } from 'entente/testing/hash.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { openDrawing, positionsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, drawn, phone, searchFor } from './visit.ts';

/** A graph whose captions are guessed wrong: what looks like a name is none. */
const graph = `
CREATE
  (oslo:City {name: 'C-1', title: 'Oslo', founded: 1040}), (rome:City {name: 'C-2', title: 'Rome', founded: -753}),
  (ann:Person {name: 'Ann'}), (bo:Person {name: 'Bo'}),
  (ann)-[:LIVES_IN {since: date('2001-02-03'), until: date('2010-01-01')}]->(oslo),
  (bo)-[:LIVES_IN {since: date('2015-06-07')}]->(rome), (ann)-[:KNOWS]->(bo), (oslo)-[:TWIN_OF]->(rome);
`;
const program = runProgram(() => useGraph(graph));

const panel = (page: Page) => page.getByRole('region', { name: 'This graph' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

/** Names cities by their title. */
async function nameCitiesByTitle(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: /^City/ }).click();
  await panel(page).getByLabel('Name of each').selectOption('title');
  await announced(page, 'Cities are named by title.').waitFor();
}

test('what was guessed is told on the first visit, changed at once, taken back, and there again on the next', async () => {
  const database = await useGraph(graph);
  const before = await hashOfDatabase(database);
  const { page, complaints, start } = await openDrawing(program());
  await page.getByText(/names, kinds and colors are guessed/).waitFor();
  await page.getByRole('button', { name: 'See and change' }).click();
  await panel(page)
    .getByText(/guessed from what is in the database/)
    .waitFor();
  await nameCitiesByTitle(page);
  await searchFor(page, 'oslo');
  await heading(page, 'Oslo').waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));

  await panel(page).getByLabel('One is called').fill('town');
  await page.keyboard.press('Enter');
  await announced(page, 'City is called town.').waitFor();
  await page.getByText('Town', { exact: true }).first().waitFor();
  await panel(page).getByRole('button', { name: 'Undo change' }).click();
  await announced(page, 'Taken back.').waitFor();
  expect(await page.getByText('Town', { exact: true }).count()).toBe(0);
  await panel(page).getByRole('button', { name: 'Redo change' }).click();
  await page.getByText('Town', { exact: true }).first().waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.reload();
  await drawn(page);
  await searchFor(page, 'rome');
  await heading(page, 'Rome').waitFor();
  expect(await page.getByText(/names, kinds and colors are guessed/).count()).toBe(0);
  await page.getByRole('button', { name: 'This graph' }).click();
  await panel(page).getByRole('button', { name: 'Take all changes back' }).click();
  await announced(page, 'All changes are taken back.').waitFor();
  await heading(page, 'C-2').waitFor();
  expect(complaints).toEqual([]);
  expect(await hashOfDatabase(database)).toBe(before);
  await page.context().close();
});

test('a lens is downloaded, and opened by somebody else; what does not fit is told by line', async () => {
  const { page } = await openDrawing(program());
  await page.getByRole('button', { name: 'This graph' }).click();
  await nameCitiesByTitle(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Download the lens' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.lens\.yaml$/);
  const yaml = await readFile(await download.path(), 'utf8');
  expect(yaml).toContain('title');
  await panel(page).getByText(`npm start -- --lens ${download.suggestedFilename()}`).waitFor();
  await page.context().close();

  const other = await openDrawing(program());
  await other.page.getByRole('button', { name: 'This graph' }).click();
  const open = async (text: string) => {
    const [chooser] = await Promise.all([
      other.page.waitForEvent('filechooser'),
      panel(other.page).getByRole('button', { name: 'Open a lens…' }).click(),
    ]);
    await chooser.setFiles({ name: 'mine.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  };
  await open(yaml);
  await announced(other.page, 'Opened mine.yaml.').waitFor();
  await searchFor(other.page, 'oslo');
  await heading(other.page, 'Oslo').waitFor();
  await open(yaml.replace(/^types:$/m, 'types:\n  NO_SUCH_TYPE:\n    label: nothing'));
  await panel(other.page)
    .getByRole('list', { name: /changes nothing here/ })
    .getByText('NO_SUCH_TYPE')
    .waitFor();
  await open('kinds: [1, 2');
  await other.page
    .getByRole('alert')
    .filter({ hasText: /did not work.*Line 1/ })
    .waitFor();
  await heading(other.page, 'Oslo').waitFor();
  await other.page.context().close();
});

test('dates of another database are read as they are stored there', async () => {
  const { page } = await openDrawing(program());
  await page.getByRole('button', { name: 'This graph' }).click();
  const time = panel(page).getByRole('group', { name: 'Time of relations' });
  await time.getByLabel('Begins or happens').selectOption('since');
  await announced(page, 'Time of relations is read in another way.').waitFor();
  await time.getByLabel('Ends').selectOption('until');
  await time.getByLabel('The end is').waitFor();
  await panel(page)
    .getByRole('button', { name: /^Lives in/ })
    .click();
  await panel(page).getByLabel('In time it').selectOption('state');
  await announced(page, 'Lives in holds for a while.').waitFor();
  await page.getByText('Table', { exact: true }).click();
  await page.getByText(/^Relations \d/).click();
  await page.getByRole('row', { name: /Ann.*2001-02-03 – 2010-01-01/ }).waitFor();
  await page.context().close();
});

test.each([desktop, phone])('the panel has no barriers at $width × $height', async (size) => {
  const { page } = await openDrawing(program(), { size });
  await page.getByRole('button', { name: 'See and change' }).click();
  await page.getByRole('button', { name: /^City/ }).click();
  await page.getByRole('button', { name: /^Lives in/ }).click();
  await page.getByLabel('Color').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});
