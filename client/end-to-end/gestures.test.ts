import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { clickNode, describeDrawing, openDrawing, restingDrawing, screenOf } from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, type VisitOptions } from './visit.ts';

const program = runProgram(useSeedGraph);

const open = (options: VisitOptions = {}) => openDrawing(program(), options);

test('the drawing is used by keyboard: arrows go from node to node, Enter expands', async () => {
  const { page } = await open();
  const canvas = page.getByRole('application');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const spoken = page
    .getByRole('status')
    .filter({ hasText: /, .+, \d+ neighbors shown(, \d+ relations not shown)?$/ });
  await spoken.waitFor();
  const caption = (await spoken.textContent())?.split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await announced(page, new RegExp(`^(Expanded )?${caption}`)).waitFor();
  await page.context().close();
});

test('a node can be picked on the drawing for the path form, and Escape ends that', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  const pick = page.getByRole('button', { name: /pick/i }).first();
  await pick.click();
  await page.getByText('Click the node').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Click the node').waitFor({ state: 'detached' });
  await pick.click();
  await clickNode(page, 'japan');
  await expect.poll(() => page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Japan');
  await page.context().close();
});

test('the camera does not move for what is in view, and the wheel zooms about the pointer', async () => {
  const { page, start } = await open();
  const { x, y } = screenOf(start, 'japan');
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  const away = await describeDrawing(page);
  expect(away.camera.zoom).toBeLessThan(start.camera.zoom);
  // The browser tells where the pointer is in whole pixels.
  expect(Math.abs(screenOf(away, 'japan').x - x)).toBeLessThan(0.5);
  expect(Math.abs(screenOf(away, 'japan').y - y)).toBeLessThan(0.5);
  await page.mouse.click(x, y);
  await page.keyboard.press('ArrowRight');
  expect((await restingDrawing(page)).camera).toEqual(away.camera);
  await page.context().close();
});

test('pointing at a node lights its neighborhood and dims the rest, until the pointer leaves', async () => {
  const { page, start } = await open();
  const { x, y } = screenOf(start, 'gsomia');
  const classes = async () => {
    const { nodes } = await restingDrawing(page);
    return new Set(Object.values(nodes).flatMap((node) => node.classes));
  };
  await page.mouse.move(x, y);
  await expect.poll(classes).toEqual(new Set(['hovered', 'lit', 'dimmed']));
  await page.mouse.move(5, 5);
  await expect.poll(classes).toEqual(new Set());
  await page.context().close();
});
