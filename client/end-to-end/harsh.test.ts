import { useGraph } from 'entente/testing/graphs.ts';
import {
  denseGraph,
  hubGraph,
  hubName,
  singleNode,
  weirdGraph,
  weirdNames,
} from 'entente/testing/harsh-graphs.ts';
import { hashOfDatabase } from 'entente/testing/hash.ts';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { clickNode, describeDrawing, openDrawing, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, searchFor, visit } from './visit.ts';

/** No answer may be larger than this, whatever there is in the database. In bytes. */
const MOST_ANSWERED = 600_000;

/** Takes note of how large the answers are. */
function weighAnswers(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      sizes.push(
        response.body().then(
          ({ length }) => length,
          () => 0,
        ),
      );
  });
  return async () => Math.max(0, ...(await Promise.all(sizes)));
}

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

/** Searches for a node until it is selected. */
async function find(page: Page, typed: string, caption: string | RegExp): Promise<void> {
  await searchFor(page, typed);
  await heading(page, caption).waitFor();
}

/** Asks for paths between two nodes by what is typed for each. */
async function askForPaths(page: Page, from: string, to: string): Promise<void> {
  const isOpen = await page.getByRole('combobox', { name: 'From' }).isVisible();
  if (!isOpen) await page.getByRole('button', { name: 'Paths', exact: true }).click();
  for (const [end, typed] of [
    ['From', from],
    ['To', to],
  ] as const) {
    await page.getByRole('combobox', { name: end }).fill(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
}

describe('names that nobody would choose', () => {
  const program = runProgram(() => useGraph(weirdGraph));

  test('are searched, expanded, listed and joined by paths, and mean nothing to the page', async () => {
    const database = await useGraph(weirdGraph);
    const before = await hashOfDatabase(database);
    const { page, complaints } = await openDrawing(program());
    for (const [typed, caption] of [
      ['back tick', weirdNames.backticks],
      ['독도', weirdNames.hangul],
      ['العربية', weirdNames.rightToLeft],
      ['123 עולם', weirdNames.mixed],
      ['family', weirdNames.emoji],
      ['donaudampf', weirdNames.endless],
      ['red next', /^tab here bell \[31mred next.?zero$/],
      ['img src', weirdNames.markup],
      ['spaces round', 'spaces round it'],
      ['third', 'first line second line third'],
      ['title', 'Empty name, with a title'],
    ] as const)
      await find(page, typed, caption);

    await find(page, 'plain', weirdNames.plain);
    const remove = page.getByRole('button', { name: `Remove ${weirdNames.plain} from the drawing` });
    await remove.click();
    await remove.waitFor({ state: 'detached' });
    await find(page, '독도', weirdNames.hangul);
    await details(page)
      .getByText(/of 4 shown/)
      .waitFor();
    await find(page, 'every', 'Every value');
    await page.getByRole('button', { name: 'Expand Every value' }).click();
    await announced(page, /^Expanded Every value: 1 \S.* added/).waitFor();
    await details(page)
      .getByText(/^Show all \d+ properties$/)
      .click();
    for (const value of [
      '9223372036854775807',
      '-9007199254740993',
      'NaN',
      '37.24° N, 131.87° E',
      '-000044-03-15',
    ])
      await details(page).getByText(value, { exact: true }).first().waitFor();

    await askForPaths(page, '독도', 'img src');
    await page
      .getByRole('status')
      .filter({ hasText: /^(At least )?[\d,]+ paths? of/ })
      .waitFor();
    await page
      .getByRole('button', { name: /^대한민국 독도/ })
      .first()
      .click();
    await announced(page, /from 대한민국 독도 to <img/).waitFor();

    await page.getByText('Both', { exact: true }).click();
    const nodes = page.getByRole('grid', { name: 'Nodes shown' });
    await nodes.waitFor();
    expect(await nodes.getAttribute('aria-rowcount')).toBe('17');
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.title()).toMatch(/Entente$/);
    expect(complaints).toEqual([]);
    expect(await hashOfDatabase(database)).toBe(before);
    await page.context().close();
  });

  test('do not lie across the drawing', async () => {
    const { page, start } = await openDrawing(program());
    for (const { box } of Object.values(start.nodes)) expect(box.right - box.left).toBeLessThan(260);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});

describe('a hub of forty thousand neighbors', () => {
  const graph = hubGraph(40_000);
  const program = runProgram(() => useGraph(graph));

  test('opens as groups, from which a reader chooses; nothing brings more than can be shown', async () => {
    const database = await useGraph(graph);
    const before = await hashOfDatabase(database);
    const { page, complaints } = await openDrawing(program());
    const heaviest = weighAnswers(page);
    await find(page, 'the hub', hubName);
    const shown = refsOf(await restingDrawing(page)).length;

    await page.getByRole('button', { name: `Expand ${hubName}` }).click();
    await announced(
      page,
      /^Expanded The Hub: 25 \S.*, \d+ relations added, the best connected of 40,000 neighbors\./,
    ).waitFor();
    expect(refsOf(await restingDrawing(page))).toHaveLength(shown + 25);

    await page.getByRole('button', { name: 'Choose' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Neighborhood');
    await details(page).getByRole('button', { name: '24,000 people', exact: true }).click();
    const group = details(page).getByRole('listitem').filter({ hasText: 'employs' }).first();
    await group.getByText('25 of 24,000 listed').waitFor();
    await group.getByRole('button', { name: 'List 25 more' }).click();
    await group.getByText('50 of 24,000 listed').waitFor();

    await group.getByRole('combobox', { name: 'Order of the people' }).selectOption('by name');
    await group.getByText('25 of 24,000 listed').waitFor();
    await group.getByRole('checkbox').first().waitFor();
    await group.getByRole('textbox', { name: /^Search these 24,000/ }).fill('Éclair 7');
    await group
      .getByText(/of (at least )?\d[\d,]* listed/)
      .filter({ hasNotText: '24,000 listed' })
      .waitFor();
    const [first, second] = await group.getByRole('checkbox').all();
    await first?.check();
    await second?.check();
    await group.getByRole('button', { name: 'Show 2 chosen' }).click();
    await announced(page, /^Showed Éclair \d+ and Éclair \d+ beside The Hub/).waitFor();
    expect(refsOf(await restingDrawing(page))).toHaveLength(shown + 27);
    expect(await findBarriers(page)).toEqual([]);

    await askForPaths(page, 'Product 36001', 'City 28001');
    await page
      .getByRole('button', { name: /^Product 36001/ })
      .first()
      .click();
    await announced(page, /^1 path from Product 36001 to City 28001/).waitFor();
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('grid', { name: 'Nodes shown' }).waitFor();
    await page.getByText(`Nodes ${shown + 29}`).waitFor();

    expect(await heaviest()).toBeLessThan(MOST_ANSWERED);
    expect(complaints).toEqual([]);
    expect(await hashOfDatabase(database)).toBe(before);
    await page.context().close();
  });
});

describe('two nodes that ten thousand relations join', () => {
  const program = runProgram(() => useGraph(denseGraph));

  test('are one line that says so, gone through page by page', async () => {
    const database = await useGraph(denseGraph);
    const before = await hashOfDatabase(database);
    const { page, complaints, start } = await openDrawing(program());
    const heaviest = weighAnswers(page);
    expect(start.lines).toHaveLength(4);
    await find(page, 'left', 'Left');
    await page.getByRole('button', { name: 'Expand Left' }).click();
    await announced(page, /^Left: 1 neighbor, shown already/).waitFor();

    const { lines, nodes } = await describeDrawing(page);
    const line = lines.find(({ from, to, count }) => from !== to && count > 1);
    const [from, to] = [nodes[line?.from ?? '']?.screen, nodes[line?.to ?? '']?.screen];
    if (from === undefined || to === undefined) throw new Error('The line is not drawn.');
    await page.mouse.click(from.x + (to.x - from.x) * 0.45, from.y + (to.y - from.y) * 0.45);
    await heading(page, '10,000 relations between Left and Right')
      .or(heading(page, '10,000 relations between Right and Left'))
      .waitFor();
    await details(page).getByText('25 of 10,000 listed').waitFor();
    await details(page).getByRole('button', { name: 'List 25 more' }).click();
    await details(page).getByText('50 of 10,000 listed').waitFor();

    await page.getByText('Both', { exact: true }).click();
    await page.getByText(/^Relations \d/).click();
    await page.getByText(/more relations along 2 lines/).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await askForPaths(page, 'left', 'third');
    await page
      .getByRole('button', { name: /^Left.*Third/ })
      .first()
      .click();
    await announced(page, /^1 path from Left to Third/).waitFor();

    expect(await heaviest()).toBeLessThan(MOST_ANSWERED);
    expect(complaints).toEqual([]);
    expect(await hashOfDatabase(database)).toBe(before);
    await page.context().close();
  });
});

describe('a single node without label and properties', () => {
  const program = runProgram(() => useGraph(singleNode));

  test('is drawn, expanded and listed like any other', async () => {
    const database = await useGraph(singleNode);
    const before = await hashOfDatabase(database);
    const { page, complaints, start } = await openDrawing(program());
    const [ref = ''] = refsOf(start);
    await page.getByRole('combobox', { name: 'Search' }).fill('anything');
    await page.getByRole('status').filter({ hasText: 'Nothing found.' }).waitFor();
    await page.keyboard.press('Escape');
    await clickNode(page, ref);
    await heading(page, /^Node \d+$/).waitFor();
    await details(page).getByText('Nothing is joined to it.').waitFor();
    await page.getByRole('button', { name: /^Expand Node/ }).click();
    await announced(page, /no neighbors/).waitFor();
    await page.getByRole('button', { name: 'Paths', exact: true }).click();
    for (const end of ['From', 'To']) {
      await page
        .getByRole('button', { name: new RegExp(`pick.*${end === 'From' ? 'starts' : 'ends'}`, 'i') })
        .click();
      await clickNode(page, ref);
    }
    await page.getByText('Choose two different nodes.').waitFor();
    await page.getByText('Both', { exact: true }).click();
    await page
      .getByRole('grid', { name: 'Nodes shown' })
      .getByRole('row', { name: /^Node \d+/ })
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await hashOfDatabase(database)).toBe(before);
    await page.context().close();
  });
});

describe('a database without anything', () => {
  const program = runProgram(() => useGraph(''));

  test('is searched in vain and stays empty', async () => {
    const database = await useGraph('');
    const before = await hashOfDatabase(database);
    const { address, browser } = program();
    const { page, complaints } = await visit(browser, address);
    await page.getByRole('heading', { name: 'This database is empty' }).waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('anything');
    await page.getByRole('status').filter({ hasText: 'Nothing found.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('heading', { name: 'This database is empty' }).waitFor();
    expect(complaints).toEqual([]);
    expect(await hashOfDatabase(database)).toBe(before);
    await page.context().close();
  });
});
