import { emptyDatabase } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { runProgram } from './program.ts';
import { desktop, phone, visit } from './visit.ts';

const program = runProgram(emptyDatabase);

test.each([desktop, phone])(
  'an empty database is said to be empty, with what to do, at $width × $height',
  async (size) => {
    const { address, browser } = program();
    const { page, complaints } = await visit(browser, address, { size });
    await page.getByRole('heading', { name: 'This database is empty' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('npm run seed -- --confirm');
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
