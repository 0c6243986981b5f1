import type { Locator, Page } from 'playwright-core';
import type { Program } from './program.ts';
import { drawn, type VisitOptions, visit } from './visit.ts';

/** Opens the form of the paths, and asks for those between the first nodes that are found by what is typed. */
export async function askForPaths(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  for (const [end, typed] of [
    ['From', from],
    ['To', to],
  ] as const) {
    const field = page.getByRole('combobox', { name: end, exact: true });
    await field.fill(typed);
    await page.getByRole('listbox', { name: end, exact: true }).getByRole('option').first().waitFor();
    await field.press('Enter');
  }
}

/** Visits the page and asks, by its form, how two nodes are connected; once that is answered. */
export async function askHowJoined(
  { address, browser }: Program,
  from: string,
  to: string,
  options?: VisitOptions,
): Promise<Page> {
  const { page } = await visit(browser, address, options);
  await drawn(page);
  await askForPaths(page, from, to);
  await total(page);
  return page;
}

/** How many paths there are, or are at least, once the search for what is asked now has ended. */
export async function total(page: Page): Promise<number> {
  await page.getByRole('progressbar', { name: 'Lengths searched' }).waitFor({ state: 'detached' });
  const text = await page
    .getByRole('status')
    .filter({ hasText: /^(At least )?[\d,]+ paths? of/ })
    .textContent();
  return Number(text?.replace('At least ', '').split(' ')[0]?.replaceAll(',', ''));
}

/** The paths that are listed, as chains of captions. */
export async function chains(page: Page): Promise<readonly string[]> {
  return page.getByRole('list', { name: 'Paths' }).locator('.path-chain').allTextContents();
}

export async function addConstraint(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a constraint' }).click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
}

/** The chip of a constraint, by which it is switched. */
export function chip(page: Page, text: string | RegExp): Locator {
  const chips = page.getByRole('list', { name: 'Constraints' });
  return typeof text === 'string'
    ? chips.getByRole('button', { name: text, exact: true })
    : chips.getByRole('button', { name: text });
}

/** Asks for paths of at most so many hops. */
export async function upTo(page: Page, hops: number): Promise<void> {
  const lengths = page.getByRole('radiogroup', { name: 'Longest path, in hops' });
  await lengths.getByText(String(hops), { exact: true }).click();
}

/** Asks for paths that do not go through a node. */
export async function avoid(page: Page, caption: string): Promise<void> {
  await addConstraint(page, 'Not through a node…');
  await page.getByRole('combobox', { name: 'Not through a node' }).fill(caption);
  const found = page.getByRole('listbox', { name: 'Not through a node' });
  await found.getByRole('option', { name: caption }).first().click();
  await chip(page, `Not through ${caption}`).waitFor();
}
