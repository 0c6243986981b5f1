import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { clickNode, linesOf, openDrawing, overlaps, positionsOf, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, searchFor } from './visit.ts';

const program = runProgram(useSeedGraph);

test('what is hidden goes with its relations and comes back to its place: by key, by its notice, and by undo', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await clickNode(page, 'japan');
  await page.keyboard.press('h');
  await announced(page, /^Hid Japan, with \d+ relations\./).waitFor();
  const hidden = await restingDrawing(page);
  expect(refsOf(hidden)).toEqual(refsOf(start).filter((ref) => ref !== 'japan'));
  expect(hidden.lines.some(({ from, to }) => from === 'japan' || to === 'japan')).toBe(false);
  expect(positionsOf(hidden)).toEqual(
    Object.fromEntries(Object.entries(positionsOf(start)).filter(([ref]) => ref !== 'japan')),
  );

  await page.keyboard.press('Shift+H');
  await announced(page, /^Showed again what was hidden: 1 node/).waitFor();
  const back = await restingDrawing(page);
  expect(positionsOf(back)).toEqual(positionsOf(start));
  expect(linesOf(back)).toEqual(linesOf(start));

  await page.keyboard.press('Control+z');
  await announced(page, /^Taken back: Showed again/).waitFor();
  expect(refsOf(await restingDrawing(page))).not.toContain('japan');
  await page.getByRole('button', { name: 'Show again', exact: true }).click();
  await expect.poll(async () => refsOf(await restingDrawing(page))).toEqual(refsOf(start));

  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('one node is isolated with its neighbors, several without; an expansion brings what it needs back', async () => {
  const { page, start } = await openDrawing(program());
  await clickNode(page, 'gsomia');
  await page.keyboard.press('i');
  await announced(page, /^Showed only GSOMIA and its neighbors\. Hidden: \d+ nodes/).waitFor();
  const near = await restingDrawing(page);
  const neighbors = linesOf(start).flatMap(({ from, to }) =>
    from === 'gsomia' ? [to] : to === 'gsomia' ? [from] : [],
  );
  expect(refsOf(near)).toEqual([...new Set(['gsomia', ...neighbors])].toSorted());

  await clickNode(page, 'japan');
  await page.keyboard.down('Shift');
  await clickNode(page, 'south-korea');
  await page.keyboard.up('Shift');
  await page.keyboard.press('i');
  await announced(page, /^Showed only Japan and South Korea\./).waitFor();
  expect(refsOf(await restingDrawing(page))).toEqual(['japan', 'south-korea']);

  await clickNode(page, 'japan');
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded Japan/).waitFor();
  const expanded = await restingDrawing(page);
  expect(overlaps(expanded)).toEqual([]);
  const returned = refsOf(expanded).filter((ref) => ref in start.nodes);
  expect(returned.length).toBeGreaterThan(2);
  for (const ref of returned) expect(expanded.nodes[ref]?.position).toEqual(start.nodes[ref]?.position);
  await page.context().close();
});

test('a search, and a choice among neighbors, bring back what was hidden; a hidden kind is named', async () => {
  const { page, start } = await openDrawing(program());
  await clickNode(page, 'gsomia');
  await page.keyboard.press('h');
  await announced(page, /^Hid GSOMIA/).waitFor();
  await searchFor(page, 'gsomia');
  await announced(page, /^Showed GSOMIA, with \d+ relations/).waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(start));

  const legend = page.getByRole('region', { name: 'Legend' });
  await legend.getByRole('button', { name: /^Person \d/ }).click();
  await expect.poll(async () => refsOf(await restingDrawing(page))).not.toContain('yoon-suk-yeol');
  await searchFor(page, 'gsomia');
  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded GSOMIA.* of a hidden kind: show again what is hidden/).waitFor();
  await page.context().close();
});
