import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { clickNode, linesOf, openDrawing, positionsOf, refsOf, restingDrawing } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, searchFor } from './visit.ts';

const program = runProgram(useSeedGraph);

test('collapsing takes back what an expansion brought and nothing else holds, also after other expansions', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await clickNode(page, 'gsomia');
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded GSOMIA/).waitFor();
  const first = await restingDrawing(page);

  await searchFor(page, 'dokdo');
  await page.getByRole('heading', { level: 2, name: 'Dokdo / Takeshima' }).waitFor();
  await page.keyboard.press('Enter');
  await announced(page, /^Expanded Dokdo/).waitFor();
  const second = await restingDrawing(page);
  const ofDokdo = new Set(
    linesOf(second)
      .filter((line) => line.from === 'dokdo' || line.to === 'dokdo')
      .flatMap(({ from, to }) => [from, to]),
  );

  await searchFor(page, 'gsomia');
  await page.getByRole('heading', { level: 2, name: 'GSOMIA', exact: true }).waitFor();
  await page.keyboard.press('Shift+Enter');
  await announced(page, /^Collapsed GSOMIA: \d+ nodes, \d+ relations taken back/).waitFor();
  const collapsed = await restingDrawing(page);
  const brought = refsOf(first).filter((ref) => !(ref in start.nodes));
  expect(brought.filter((ref) => ref in collapsed.nodes)).toEqual(brought.filter((ref) => ofDokdo.has(ref)));
  for (const ref of refsOf(start)) expect(refsOf(collapsed)).toContain(ref);
  for (const [ref, position] of Object.entries(positionsOf(collapsed)))
    expect({ ref, position }).toEqual({ ref, position: positionsOf(second)[ref] });

  await page.keyboard.press('Control+z');
  await announced(page, /^Taken back: Collapsed GSOMIA/).waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(second));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what was pinned stays when its expansion is collapsed, and the context menu offers both', async () => {
  const { page, start } = await openDrawing(program());
  await clickNode(page, 'gsomia', { button: 'right' });
  expect(await page.getByRole('menuitem', { name: /^Collapse/ }).count()).toBe(0);
  await page.getByRole('menuitem', { name: /^Expand GSOMIA/ }).click();
  await announced(page, /^Expanded GSOMIA/).waitFor();
  const expanded = await restingDrawing(page);
  const [pinned = ''] = refsOf(expanded).filter((ref) => !(ref in start.nodes));
  await clickNode(page, pinned);
  await page.keyboard.press('Shift+P');
  await announced(page, /^Pinned/).waitFor();

  await clickNode(page, 'gsomia', { button: 'right' });
  await page.getByRole('menuitem', { name: /^Collapse GSOMIA: \d+ \w+/ }).click();
  await announced(page, /^Collapsed GSOMIA/).waitFor();
  expect(refsOf(await restingDrawing(page))).toEqual([...refsOf(start), pinned].toSorted());
  await page.context().close();
});
