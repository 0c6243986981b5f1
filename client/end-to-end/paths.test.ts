import { useSeedGraph } from 'entente/testing/graphs.ts';
import { beforeAll, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { clickNode, describeDrawing } from './drawing.ts';
import { addConstraint, askForPaths, askHowJoined, avoid, chains, chip, total, upTo } from './paths.ts';
import { runProgram } from './program.ts';
import { announced, drawn, phone, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

// The database takes seconds to plan the first question about dates; how long that may take is not tested here.
beforeAll(async () => {
  const asked = { from: 'moon', to: 'gsomia', longer: 0 };
  for (const dates of [
    { asOf: '2019' },
    { during: '2017/..' },
    { knownBy: '2020' },
    { timing: 'one-moment' },
  ])
    await fetch(new URL('/api/paths', program().address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...asked, ...dates }),
    });
});

const askAboutGsomia = () => askHowJoined(program(), 'moon jae', 'gsomia');

test('a constraint is a chip: switched off it is struck and kept, removed it is gone, and the answer follows', async () => {
  const page = await askAboutGsomia();
  const all = await total(page);
  expect((await chains(page)).some((chain) => chain.includes('Yoon Suk Yeol'))).toBe(true);

  await avoid(page, 'Yoon Suk Yeol');
  await expect.poll(() => total(page)).toBeLessThan(all);
  expect((await chains(page)).filter((chain) => chain.includes('Yoon Suk Yeol'))).toEqual([]);

  const avoiding = chip(page, 'Not through Yoon Suk Yeol');
  await avoiding.click();
  await expect.poll(() => total(page)).toBe(all);
  expect(await avoiding.getAttribute('aria-pressed')).toBe('false');
  await avoiding.click();
  await expect.poll(() => total(page)).toBeLessThan(all);

  await page.getByRole('button', { name: 'Remove “Not through Yoon Suk Yeol”' }).click();
  await expect.poll(() => total(page)).toBe(all);
  expect(await avoiding.count()).toBe(0);
  await page.context().close();
});

test('who falls out as a hub is told before it is asked', async () => {
  const page = await askAboutGsomia();
  await addConstraint(page, 'Not through hubs…');
  const preview = page
    .getByRole('status')
    .filter({ hasText: /nodes? falls? out: South Korea \(\d+ relations\)/ });
  await preview.waitFor();
  const field = page.getByRole('textbox', { name: /Not through hubs/ });
  await field.fill('100000');
  await page.getByText('No node has so many: nobody falls out.').waitFor();
  await field.fill('140');
  await preview.waitFor();
  await page.keyboard.press('Enter');
  await chip(page, 'Not through hubs of more than 140 relations').waitFor();
  await expect
    .poll(async () => (await chains(page)).filter((chain) => chain.includes('South Korea')).length)
    .toBe(0);
  await page.context().close();
});

test('types are gone along or left out, one by one or by family; the earlier date gives way to the later one', async () => {
  const page = await askAboutGsomia();
  const all = await total(page);
  await addConstraint(page, 'Not along…');
  await page.getByRole('combobox', { name: 'Not along' }).fill('all office');
  await page.keyboard.press('Enter');
  await chip(page, 'Not along “all office and government”').waitFor();
  await expect.poll(() => total(page)).toBeLessThan(all);
  await page.getByRole('button', { name: /^Remove “Not along/ }).click();

  await addConstraint(page, 'As of a date…');
  const date = page.getByRole('textbox', { name: 'As of a date' });
  await date.fill('2019-13');
  await page.keyboard.press('Enter');
  await page.getByText('Write a year, a month or a day: 2019, March 2023, 2015-11-02.').waitFor();
  await date.fill('2019');
  await page.keyboard.press('Enter');
  await chip(page, 'As of 2019').waitFor();
  await expect.poll(() => total(page)).toBeGreaterThan(0);
  await addConstraint(page, 'During a period…');
  await page.getByRole('textbox', { name: 'During: from' }).fill('2017');
  await page.keyboard.press('Enter');
  await chip(page, 'Since 2017').waitFor();
  expect(await chip(page, 'As of 2019').getAttribute('aria-pressed')).toBe('false');
  await expect.poll(() => total(page)).toBeGreaterThan(0);
  await page
    .getByText(/^(holds|may)$/)
    .first()
    .waitFor();
  await page.context().close();
});

test('hops that must fit together in time are told with the days on which they do, sure and possible apart', async () => {
  const page = await askAboutGsomia();
  await page.getByText('At one moment', { exact: true }).click();
  await page
    .getByText(/^(Surely|Possible|Holds) .+\.$/)
    .first()
    .waitFor();
  await page.getByText('may', { exact: true }).first().waitFor();
  await page.getByText('holds', { exact: true }).first().waitFor();
  const together = await total(page);
  await page.getByRole('switch', { name: 'One path for each meaning' }).check();
  await expect.poll(() => total(page)).toBeLessThan(together);
  await page.getByRole('button', { name: 'List up to 100' }).click();
  await page
    .getByText(/^\d+ paths of this meaning\.$/)
    .first()
    .waitFor();
  await page.context().close();
});

test('a path is read as a sentence with numbered sources, its weakest hop, and why it stands where it does', async () => {
  const page = await askAboutGsomia();
  const first = page.getByRole('list', { name: 'Paths' }).getByRole('listitem').first();
  expect(await first.textContent()).toMatch(/Yoon Suk Yeol supports GSOMIA\s*\[\d+ ¶32; \d+ ¶14\]/);
  expect(await first.textContent()).toMatch(/Weakest between .+ and .+: .+\./);
  await first.getByText('Why number 1').click();
  await first.getByText(/^2 hops; .*through a node with \d+ relations/).waitFor();

  const sources = page.getByRole('region', { name: 'Sources' });
  const listed = await sources.getByRole('listitem').allTextContents();
  expect(listed[0]).toMatch(/^\[1\]\S/);
  expect(listed.length).toBeGreaterThan(1);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Paths from Moon Jae-in to GSOMIA\n\d+ paths of 2 to 4 hops\n\n1\. Moon Jae-in – /);
  expect(text).toMatch(/\nSources\n\[1\] .+/);
  await page.context().close();
});

test('a path that is pointed at, or has the focus, alone is lit on the drawing', async () => {
  const page = await askAboutGsomia();
  const classesOf = async (ref: string) => (await describeDrawing(page)).nodes[ref]?.classes;
  const first = page.getByRole('button', { name: /^Moon Jae-in.*Yoon Suk Yeol.*GSOMIA/ }).first();
  await first.hover();
  await expect.poll(() => classesOf('gsomia')).toContain('lit');
  expect(await classesOf('japan')).toContain('dimmed');
  await page.mouse.move(640, 790);
  await expect.poll(() => classesOf('japan')).not.toContain('dimmed');
  await first.focus();
  await expect.poll(() => classesOf('yoon')).toContain('lit');
  expect(await classesOf('japan')).toContain('dimmed');
  await page.context().close();
});

test('a node to avoid is picked on the drawing', async () => {
  const page = await askAboutGsomia();
  const all = await total(page);
  await addConstraint(page, 'Not through a node…');
  await page.getByRole('button', { name: 'Pick the node to avoid on the drawing' }).click();
  await page.getByText('Click the node to avoid').waitFor();
  await clickNode(page, 'south-korea');
  await chip(page, 'Not through South Korea').waitFor();
  await expect.poll(() => total(page)).toBeLessThan(all);
  await page.context().close();
});

test('all paths are added at once, or laid out side by side; more are listed when asked for', async () => {
  const page = await askAboutGsomia();
  await page.getByRole('button', { name: 'First 5 side by side' }).click();
  await announced(page, /^Laid out as paths/).waitFor();
  await page.getByRole('button', { name: 'Add all 25' }).click();
  await announced(page, /^25 paths from Moon Jae-in to GSOMIA/).waitFor();
  await page.getByRole('button', { name: 'List up to 100' }).click();
  await page.getByRole('button', { name: 'Add all 100' }).waitFor();
  await page.context().close();
});

test('where there is no path, the page says which constraint cuts it, and a click takes that off', async () => {
  const page = await askAboutGsomia();
  await upTo(page, 2);
  await addConstraint(page, 'Only along…');
  await page.getByRole('combobox', { name: 'Only along' }).fill('criticized');
  await page.keyboard.press('Enter');
  const none = page.getByRole('status').filter({ hasText: /^No path of up to 2 hops/ });
  await none.waitFor();
  const relax = page.getByRole('button', { name: /^Without “along “criticized””/ });
  await relax.waitFor();
  expect(await relax.locator('..').textContent()).toMatch(/there (is|are) \d+ of 2 hops$/);
  await relax.click();
  await expect.poll(() => total(page)).toBeGreaterThan(0);
  expect(await chip(page, /^Along “criticized/).getAttribute('aria-pressed')).toBe('false');
  await page.context().close();
});

test('the queries behind the answer are listed in order with their parameters', async () => {
  const page = await askAboutGsomia();
  await page
    .getByText(/^The \d+ queries behind this$/)
    .last()
    .click();
  const panel = page.getByRole('complementary', { name: 'Panels' });
  const texts = await panel.locator('details[open] pre').allTextContents();
  expect(texts[0]).toContain('MATCH');
  expect(texts.join('\n')).toContain('"moon"');
  await page.context().close();
});

test('everything can be asked by keyboard', async () => {
  const page = await askAboutGsomia();
  const all = await total(page);
  await page.getByRole('button', { name: 'Add a constraint' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Through a node…', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder')))
    .toBe('A kind of node');
  await page.keyboard.type('people');
  await page.keyboard.press('Enter');
  await expect.poll(() => total(page)).toBeLessThan(all);
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Add a constraint');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => total(page)).toBe(all);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'no barriers in what is asked and answered, also on a phone: %s',
  async (colorScheme) => {
    const { address, browser } = program();
    for (const size of [undefined, phone]) {
      const { page, complaints } = await visit(browser, address, { colorScheme, ...(size && { size }) });
      await drawn(page);
      await askForPaths(page, 'moon jae', 'gsomia');
      await total(page);
      const barriers: Record<string, readonly string[]> = {};
      const look = async (name: string) => {
        const found = await findBarriers(page);
        if (found.length > 0) barriers[name] = found;
      };
      await page.getByRole('button', { name: 'Add a constraint' }).click();
      await page.getByRole('menuitem', { name: 'Through a node…', exact: true }).waitFor();
      await look('menu');
      await page.getByRole('menuitem', { name: 'During a period…' }).click();
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByText(/^Give at least one of the two/).waitFor();
      await look('period');
      await page.getByRole('textbox', { name: 'During: from' }).fill('2018');
      await page.keyboard.press('Enter');
      await page
        .getByText(/^(holds|may)$/)
        .first()
        .waitFor();
      await chip(page, 'Since 2018').click();
      await total(page);
      await page.getByText('Why number 1', { exact: true }).click();
      await look('answer');
      await addConstraint(page, 'Known by a date…');
      await page.getByRole('textbox', { name: 'Known by a date' }).fill('1900');
      await page.keyboard.press('Enter');
      await page.getByText('What cuts them off:').waitFor();
      await look('no path');
      expect(barriers).toEqual({});
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  },
);
