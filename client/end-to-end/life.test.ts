import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { chooseByName, openDrawing } from './drawing.ts';
import { runProgram } from './program.ts';

const program = runProgram(useSeedGraph);

test('the details of an agreement tell its life in the order of time, with who says so', async () => {
  const { page, complaints } = await openDrawing(program());
  await chooseByName(page, 'GSOMIA', 'gsomia');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('heading', { name: 'Its life' }).waitFor();
  const steps = details.locator('.life > ol > li');
  expect(await steps.locator('strong').allTextContents()).toEqual(['In force', 'Suspended']);
  await steps.nth(0).getByText('From 23 November 2016, until when is unknown').waitFor();
  await steps
    .nth(0)
    .getByText('Japan, South Korea')
    .or(steps.nth(0).getByText('South Korea, Japan'))
    .waitFor();
  await steps.nth(1).getByText('contested').waitFor();
  await steps.nth(1).getByText('In 2019').waitFor();
  await steps.nth(1).getByText('Who says so').click();
  await steps.nth(1).getByText('¶ 14').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await steps.nth(0).getByRole('button', { name: 'Show on the drawing' }).click();
  await details.getByText('2 relations').first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what no relation marks has no life to tell', async () => {
  const { page } = await openDrawing(program());
  await chooseByName(page, 'China', 'china');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details
    .getByRole('heading', { name: 'Evidence' })
    .or(details.getByText(/^The \d+ quer/))
    .first()
    .waitFor();
  expect(await details.getByRole('heading', { name: 'Its life' }).count()).toBe(0);
  await page.context().close();
});
