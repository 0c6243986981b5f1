import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { linesOf, openDrawing, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, searchFor } from './visit.ts';

const program = runProgram(useSeedGraph);

test.each([
  ['best connected', 'degree'],
  ['most recent', 'recent'],
  ['best evidenced', 'evidence'],
])('as many neighbors come as wanted, the %s first, and are collapsed again', async (words, sort) => {
  const { page, complaints, start } = await openDrawing(program());
  await searchFor(page, 'japan');
  await page.getByRole('heading', { level: 2, name: 'Japan', exact: true }).waitFor();
  const ranked = await page.evaluate(async (order) => {
    const answer = await fetch(`/api/nodes/japan/neighbors?limit=500&sort=${order}`);
    const { nodes }: { nodes: { ref: string }[] } = await answer.json();
    return nodes.map(({ ref }) => ref);
  }, sort);
  const wanted = ranked.filter((ref) => !(ref in start.nodes)).slice(0, 7);

  await page.getByLabel('How many neighbors to show').fill('7');
  await page.getByLabel('Which neighbors come first').selectOption(sort);
  await page.getByRole('button', { name: `Show the 7 ${words}` }).click();
  await announced(page, new RegExp(`^Expanded Japan: .* added, the ${words} of \\d+ neighbors`)).waitFor();
  const expanded = await restingDrawing(page);
  expect(refsOf(expanded)).toEqual([...refsOf(start), ...wanted].toSorted());

  await page.getByRole('button', { name: /^Collapse Japan/ }).click();
  await announced(page, /^Collapsed Japan/).waitFor();
  const collapsed = await restingDrawing(page);
  expect(refsOf(collapsed)).toEqual(refsOf(start));
  expect(linesOf(collapsed)).toEqual(linesOf(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('neighbors are picked from a searchable list that says what joins them, and collapse takes them back', async () => {
  const { page, start } = await openDrawing(program());
  await searchFor(page, 'japan');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText(/^20 proposals$/).click();
  await details.getByLabel(/^Search these 20/).fill('nuclear');
  const entry = details.locator('.neighbor-entry').first();
  await details.getByText(/ of \d+ listed$/).waitFor();
  await expect.poll(() => entry.locator('.neighbor-caption').textContent()).toMatch(/nuclear/i);
  expect((await entry.locator('.neighbor-preview').textContent())?.length).toBeGreaterThan(10);
  await entry.getByRole('checkbox').check();
  await details.getByRole('button', { name: 'Show 1 chosen' }).click();
  await announced(page, /^Showed .* beside Japan/).waitFor();
  const shown = refsOf(await restingDrawing(page));
  expect(shown).toHaveLength(refsOf(start).length + 1);

  await page.getByRole('button', { name: /^Collapse Japan: 1 proposal/ }).click();
  await announced(page, /^Collapsed Japan: 1 proposal/).waitFor();
  expect(refsOf(await restingDrawing(page))).toEqual(refsOf(start));
  await page.context().close();
});
