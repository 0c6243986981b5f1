import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clickNode, openDrawing, overlaps, positionsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced } from './visit.ts';

const program = runProgram(useSeedGraph);

/** Does what the palette of commands offers under a title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(title);
  await page
    .getByRole('option', { name: new RegExp(`^${title}`) })
    .first()
    .click();
}

test.each([
  { title: 'Lay out again', done: /^Laid out again/ },
  { title: 'Lay out by time', done: /^Laid out by time/ },
  { title: 'Lay out as paths', done: /^Laid out as paths/ },
])(
  '$title: what is pinned stays, nothing overlaps, and undo puts everything back',
  async ({ title, done }) => {
    const { page } = await openDrawing(program());
    await clickNode(page, 'japan');
    await page.keyboard.press('Shift+P');
    await announced(page, /^Pinned Japan/).waitFor();
    await page.keyboard.down('Shift');
    await clickNode(page, 'south-korea');
    await page.keyboard.up('Shift');
    const before = await restingDrawing(page);
    await command(page, title);
    await announced(page, done).waitFor();
    const after = await restingDrawing(page);
    expect(positionsOf(after)['japan']).toEqual(positionsOf(before)['japan']);
    expect(positionsOf(after)).not.toEqual(positionsOf(before));
    expect(overlaps(after)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => positionsOf(await restingDrawing(page))).toEqual(positionsOf(before));
    await page.context().close();
  },
);

test('a layout that takes its time says so, can be stopped, and then changes nothing', async () => {
  const { page, start } = await openDrawing(program());
  // What computes it comes late.
  await page.context().route(/worker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: /^Lay out again/ }).click();
  await page.getByText(/^Laying out…/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await announced(page, /^Stopped: Laying out/).waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  await page.context().close();
});

test('a layout tells how far it is', async () => {
  const { page } = await openDrawing(program());
  // What computes it comes late, so that the notice is there before it begins.
  await page.context().route(/worker/, async (route) => {
    await page.getByText(/^Laying out…/).waitFor();
    await route.continue().catch(() => undefined);
  });
  const told = await page.evaluateHandle(() => {
    const told: string[] = [];
    const look = () => {
      for (const { textContent } of document.querySelectorAll('.notice')) told.push(textContent ?? '');
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return told;
  });
  await page.getByRole('button', { name: /^Lay out again/ }).click();
  await announced(page, /^Laid out again|^Everything stands/).waitFor();
  const shares = (await told.jsonValue())
    .flatMap((text) => /Laying out… (\d+) %/.exec(text)?.[1] ?? [])
    .map(Number);
  expect(shares.some((share) => share > 0 && share < 100)).toBe(true);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  await page.context().close();
});
