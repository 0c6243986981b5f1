import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { clickNode, openDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced } from './visit.ts';

const program = runProgram(useSeedGraph);

/**
 * Opens the page where files of these names cannot be had.
 *
 * @param onceDrawn whether the first picture needs them
 */
async function openWithout(files: RegExp, onceDrawn = false) {
  const refused: string[] = [];
  const faults: string[] = [];
  const refuse = (page: Page) =>
    page.context().route(files, (route) => {
      refused.push(route.request().url());
      return route.abort();
    });
  const { page } = await openDrawing(program(), {
    before: async (opened) => {
      opened.on('pageerror', (error) => faults.push(String(error)));
      if (!onceDrawn) await refuse(opened);
    },
  });
  if (onceDrawn) await refuse(page);
  return { page, refused, faults, mend: () => page.context().unroute(files) };
}

function tryAgain(page: Page) {
  return page.getByRole('button', { name: 'Try again' });
}

test('a panel that does not load says which it is, and opens when tried again', async () => {
  const { page, refused, faults, mend } = await openWithout(/assets\/history-panel/);
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByText('History: this part of the page did not load.').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  // The network is still away.
  const before = refused.length;
  await tryAgain(page).click();
  await expect.poll(() => refused.length).toBeGreaterThan(before);
  await tryAgain(page).waitFor();

  await mend();
  await tryAgain(page).click();
  await page.getByText(/^Began with/).waitFor();
  // With the style sheet that did not load either.
  await expect
    .poll(() => page.locator('.history').evaluate((list) => getComputedStyle(list).listStyleType))
    .toBe('none');
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  {
    what: 'a dialog',
    files: /assets\/dialogs/,
    ask: (page: Page) => page.keyboard.press('?'),
    name: 'Commands, help and sharing',
    there: (page: Page) => page.getByRole('dialog', { name: 'Shortcuts' }),
  },
  {
    what: 'the menu',
    files: /assets\/context-menu/,
    ask: (page: Page) => clickNode(page, 'japan', { button: 'right' }),
    name: 'Menu',
    there: (page: Page) => page.getByRole('menuitem', { name: /^Expand Japan/ }),
  },
  {
    what: 'what is fetched ahead',
    files: /assets\/node-details/,
    ask: (page: Page) => clickNode(page, 'japan'),
    name: 'Details',
    there: (page: Page) => page.getByRole('heading', { level: 2, name: 'Japan' }),
  },
  {
    what: 'what computes a layout',
    files: /assets\/layout\.worker/,
    onceDrawn: true,
    ask: (page: Page) => page.getByRole('button', { name: /^Lay out again/ }).click(),
    name: 'Layouts',
    there: (page: Page) => announced(page, /^Laid out again|^Everything stands/),
  },
])(
  '$what that does not load is told by name, and there when tried again',
  async ({ files, onceDrawn, ask, name, there }) => {
    const { page, faults, mend } = await openWithout(files, onceDrawn);
    await ask(page);
    await page.getByText(`${name}: this part of the page did not load.`).first().waitFor();
    await mend();
    await tryAgain(page).first().click();
    await there(page).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
