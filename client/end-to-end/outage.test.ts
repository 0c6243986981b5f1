import { addressOfDatabase, databaseAt } from 'entente/testing/database-at.ts';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import { Line } from 'entente/testing/line.ts';
import { serveApp } from 'entente/testing/served-app.ts';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { runProgram } from './program.ts';
import { announced, drawn, phone, searchFor, visit } from './visit.ts';

const program = runProgram(useSeedGraph);
let line: Line | undefined;

afterEach(() => line?.cut());

const bannerOn = (page: Page) => page.getByRole('alert').filter({ hasText: 'tries again by itself' });

/** Searches while something is away. @returns the banner that says so */
async function searchInVain(page: Page): Promise<Locator> {
  await page.getByRole('combobox', { name: 'Search' }).fill('gsomia');
  const banner = bannerOn(page);
  await banner.waitFor();
  return banner;
}

/** Waits until the banner is gone, and what was searched for is found without being asked again. */
async function searchedAfterAll(page: Page): Promise<void> {
  await bannerOn(page).waitFor({ state: 'detached' });
  await page.getByRole('option', { name: 'GSOMIA' }).first().waitFor();
}

test('while the server is away the page says so, keeps what is drawn, and recovers by itself', async () => {
  const { address, browser } = program();
  line = await Line.to(address);
  const { page } = await visit(browser, `http://127.0.0.1:${line.port}`);
  await drawn(page);
  await line.cut();

  const banner = await searchInVain(page);
  expect(await banner.textContent()).toContain('The server cannot be reached.');
  expect(await page.getByRole('application').count()).toBe(1);
  expect(await findBarriers(page)).toEqual([]);

  await line.mend();
  await announced(page, 'The server answers again.').waitFor();
  await searchedAfterAll(page);
  await page.context().close();
});

test('while the database is away the page says so, keeps what is drawn, and takes up by itself', async () => {
  const { browser } = program();
  line = await Line.to(addressOfDatabase());
  const database = databaseAt(line.port);
  const served = await serveApp(database);
  const { page } = await visit(browser, served.address);
  await drawn(page);
  const address = page.url();
  await line.cut();

  const banner = await searchInVain(page);
  expect(await banner.textContent()).toContain('The server cannot reach its database.');
  expect(await page.getByRole('application').count()).toBe(1);
  expect(page.url()).toBe(address);
  expect(await findBarriers(page)).toEqual([]);

  await line.mend();
  await announced(page, 'The server answers again.').waitFor();
  await searchedAfterAll(page);
  await page.context().close();
  await served.close();
  await database.close();
});

test('a browser without a network is told of it, and goes on when there is one', async () => {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page.context().setOffline(true);
  await searchInVain(page);
  await page.context().setOffline(false);
  await searchedAfterAll(page);
  await page.context().close();
});

test('a page that opens while the database is away draws as soon as it is back', async () => {
  const { browser } = program();
  line = await Line.to(addressOfDatabase());
  const database = databaseAt(line.port);
  const served = await serveApp(database);
  await line.cut();
  const { page } = await visit(browser, served.address);
  await page.getByRole('heading', { name: 'The graph cannot be shown' }).waitFor({ timeout: 60_000 });
  await bannerOn(page).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await line.mend();
  await page.getByRole('toolbar', { name: 'Drawing' }).waitFor({ timeout: 60_000 });
  await searchFor(page, 'gsomia');
  await page.getByRole('heading', { level: 2, name: 'GSOMIA' }).waitFor();
  await page.context().close();
  await served.close();
  await database.close();
});

test('on a phone what is found does not lie over the banner', async () => {
  const { address, browser } = program();
  line = await Line.to(address);
  const { page } = await visit(browser, `http://127.0.0.1:${line.port}`, { size: phone });
  await drawn(page);
  await line.cut();
  const banner = await searchInVain(page);
  // It can be reached: nothing lies over it.
  await banner.getByRole('button', { name: 'Try now' }).click({ trial: true });

  await line.mend();
  await searchedAfterAll(page);
  await page.context().close();
});
