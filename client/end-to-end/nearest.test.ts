import { useSeedGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { openDrawing } from './drawing.ts';
import { runProgram } from './program.ts';

const program = runProgram(useSeedGraph);

test('a search that finds nothing says what was searched, and offers the nearest names', async () => {
  const { page, complaints } = await openDrawing(program());
  await page.getByRole('combobox', { name: 'Search' }).fill('Takkeshimma');
  const message = page.getByRole('status').filter({ hasText: 'Nothing found.' });
  await message.getByText(/Searched The names and keys of all nodes/).waitFor();
  await message.getByText(/Above are the names that come nearest/).waitFor();
  await page
    .getByRole('option', { name: /^Dokdo \/ Takeshima.*a name that comes near/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: 'Dokdo / Takeshima' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
