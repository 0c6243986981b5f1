import { useGraph } from 'entente/testing/graphs.ts';
import { ask } from 'entente/testing/raw.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askForPaths, chip, total, upTo } from './paths.ts';
import { runProgram } from './program.ts';
import { drawn, visit } from './visit.ts';

/** Two parts without any date or source: a chain of five, and a pair. */
const twoParts = `
  CREATE (a:Town {name: 'Alpha'}), (b:Town {name: 'Beta'}), (c:Town {name: 'Gamma'}), (d:Town {name: 'Delta'}),
    (e:Town {name: 'Epsilon'}), (y:Town {name: 'Ypsilon'}), (z:Town {name: 'Zeta'}),
    (a)-[:ROAD]->(b), (b)-[:ROAD]->(c), (c)-[:ROAD]->(d), (d)-[:ROAD]->(e), (y)-[:ROAD]->(z)`;

describe('a graph without dates and sources', () => {
  const program = runProgram(() => useGraph(twoParts));

  test('has paths, and says what cannot be asked of them', async () => {
    const { address, browser } = program();
    const { page, complaints } = await visit(browser, address);
    await drawn(page);
    await askForPaths(page, 'alpha', 'gamma');
    expect(await total(page)).toBe(1);
    expect(await page.getByRole('region', { name: 'Sources' }).count()).toBe(0);
    expect(await page.getByText('At one moment', { exact: true }).count()).toBe(0);

    await page.getByRole('button', { name: 'Add a constraint' }).click();
    await page
      .getByRole('menuitem', { name: /^This graph records no dates of relations\. A lens/ })
      .waitFor();
    await page
      .getByRole('menuitem', { name: /^This graph does not record the sources of relations/ })
      .waitFor();
    expect(await page.getByRole('menuitem', { name: 'As of a date…' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Against the arrows' }).click();
    await page.getByRole('button', { name: /^Without “against the arrows”/ }).click();
    expect(await total(page)).toBe(1);
    expect(await chip(page, 'Against the arrows').getAttribute('aria-pressed')).toBe('false');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('where two lie in separate parts, the page says so, with the size of each', async () => {
    const { address, browser } = program();
    const { page } = await visit(browser, address);
    await drawn(page);
    await askForPaths(page, 'alpha', 'zeta');
    await page.getByText('They lie in separate parts of the graph, whatever is asked.').waitFor();
    await page.getByText('The part of Alpha has 5 nodes, that of Zeta has 2 nodes.').waitFor();
    await page.context().close();
  });

  test('where the longest path is too short, the page says how long it has to be, and searches so far', async () => {
    const { address, browser } = program();
    const { page } = await visit(browser, address);
    await drawn(page);
    await askForPaths(page, 'alpha', 'epsilon');
    expect(await total(page)).toBe(1);
    await upTo(page, 3);
    await page.getByRole('status').filter({ hasText: 'No path of up to 3 hops.' }).waitFor();
    await page.getByRole('button', { name: 'Without the limit of 3 hops' }).click();
    expect(await total(page)).toBe(1);
    expect(await page.getByRole('radio', { name: '4', exact: true }).isChecked()).toBe(true);
    await page.context().close();
  });
});

/** Dense enough for the paths of eight hops to be more than can be counted before somebody stops it. */
const dense = `
  UNWIND range(1, 260) AS number CREATE (:Point {name: 'Point ' + number, number: number});
  MATCH (a:Point), (b:Point) WHERE a.number < b.number AND (a.number * 7 + b.number * 13) % 5 < 3
  CREATE (a)-[:NEAR]->(b)`;

/** How many paths of one, two and three hops there are, the plainest way. */
const everyPath = `
  MATCH (a:Point {number: 1}), (b:Point {number: 200})
  RETURN [
    COUNT { (a)--(b) },
    COUNT { (a)--()--(b) },
    COUNT { MATCH (a)--(x)--(y)--(b) WHERE x <> b AND y <> a }
  ] AS lengths`;

describe('a search that takes long', () => {
  let database: Awaited<ReturnType<typeof useGraph>>;
  const program = runProgram(async () => {
    database = await useGraph(dense);
    return database;
  });

  /** What the database is busy with for the search. */
  const queriesOfPaths = () =>
    ask(
      database,
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'given' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery AS query",
      z.object({ query: z.string() }),
    );

  /** The page, set to paths that are longer than this graph lets anybody search in a moment. */
  const openForLongPaths = async () => {
    const { address, browser } = program();
    const { page } = await visit(browser, address);
    await drawn(page);
    const panel = page.getByRole('button', { name: 'Paths', exact: true });
    await panel.click();
    await upTo(page, 8);
    await panel.click();
    return page;
  };

  test('is read while it runs, and ends when it is stopped, here and at the server', async () => {
    const page = await openForLongPaths();
    const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/paths'));
    await askForPaths(page, 'point 1', 'point 200');
    await page.getByText(/^Searching for paths longer than \d…$/).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^At least [\d,]+ paths? of/ })
      .waitFor();
    await page.getByRole('list', { name: 'Paths' }).getByRole('listitem').first().waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await ended;
    await page.getByText('Stopped: there may be more.').waitFor();
    await page.getByRole('button', { name: 'Search again' }).click();
    await page.getByRole('progressbar', { name: 'Lengths searched' }).waitFor();
    await page.context().close();
  });

  test('ends in the database when it is stopped', async () => {
    const page = await openForLongPaths();
    const isRunning = expect
      .poll(async () => (await queriesOfPaths()).length, { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(0);
    await askForPaths(page, 'point 1', 'point 200');
    await isRunning;
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText(/^Stopped/).waitFor();
    await expect.poll(queriesOfPaths, { timeout: 5_000, interval: 50 }).toEqual([]);
    await page.context().close();
  });

  test('that comes to its bound says up to which length it is exact, and is', async () => {
    const page = await openForLongPaths();
    await askForPaths(page, 'point 1', 'point 200');
    await page.getByText(/^The search was cut short, by its bound on time or number\./).waitFor();
    const cut = await page.getByText(/The answer is exact up to \d hops?;/).textContent();
    const exact = Number(/up to (\d)/.exec(cut ?? '')?.[1]);
    expect(exact).toBeGreaterThan(0);
    const told = await page.getByText(/^1 of 1 hop, /).textContent();
    const [counted] = await ask(database, everyPath, z.object({ lengths: z.array(z.number()) }));
    const expected = counted?.lengths.map(
      (count, place) => `${count.toLocaleString('en')} of ${place === 0 ? '1 hop' : place + 1}`,
    );
    const lengths = told?.replace(/\.$/, '').split(', ') ?? [];
    expect(lengths.slice(0, Math.min(exact, 3))).toEqual(expected?.slice(0, exact));
    for (const longer of lengths.slice(exact)) expect(longer).toMatch(/^at least /);
    await page.context().close();
  });
});
