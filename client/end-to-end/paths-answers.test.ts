import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addConstraint, askForPaths, avoid, chains, total, upTo } from './paths.ts';
import { runProgram } from './program.ts';
import { drawn, visit } from './visit.ts';

const program = runProgram(useSeedGraph);

/** A question of which the articles have been read for the answer. */
interface Question {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
  readonly constrain?: (page: Page) => Promise<void>;
}

interface Answer {
  /** How many paths there are. */
  readonly paths: number;
  /** The nodes of the first, and where it says that this is told. */
  readonly first: readonly string[];
  readonly cited: readonly string[];
}

const alongTheArrows = (page: Page) => addConstraint(page, 'Along the arrows');

const ruling = 'Court ruling on forced labor, 2018';
const removal = 'Removal of South Korea from the white list of Japan';

async function ask({ from, to, hops, constrain }: Question): Promise<Page> {
  const { address, browser } = program();
  const { page } = await visit(browser, address);
  await drawn(page);
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await upTo(page, hops);
  await constrain?.(page);
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await askForPaths(page, from, to);
  await page.getByRole('progressbar', { name: 'Lengths searched' }).waitFor({ state: 'detached' });
  return page;
}

/** What the first path cites, by source and paragraph. */
async function citedByFirst(page: Page): Promise<readonly string[]> {
  const sources = new Map(
    (
      await page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem').allTextContents()
    ).map((text) => [/^\[(\d+)\]/.exec(text)?.[1] ?? '', text.replace(/^\[\d+\](\w+).*/, '$1')]),
  );
  const sentence = await page.locator('.path-sentence').first().textContent();
  const cited = [...(sentence ?? '').matchAll(/(\d+) ¶(\d+)/g)].map(
    ([, number = '', paragraph]) => `${sources.get(number)} ¶${paragraph}`,
  );
  return [...new Set(cited)].sort();
}

test.each<Question & Answer>([
  {
    // Jesmin ¶21: after the ruling, and holding that compensation was settled, Japan took Korea off its list.
    from: ruling,
    to: removal,
    hops: 1,
    constrain: alongTheArrows,
    paths: 1,
    first: [ruling, removal],
    cited: ['Jesmin ¶21'],
  },
  {
    // Jesmin ¶36: China answered the deployment with sanctions; no other article tells it.
    from: 'THAAD deployment, 2017',
    to: 'Retaliation of China for THAAD',
    hops: 1,
    paths: 1,
    first: ['THAAD deployment, 2017', 'Retaliation of China for THAAD'],
    cited: ['Jesmin ¶36'],
  },
  {
    // Jesmin ¶16 and Schoff and Kim ¶18: the two of them made the declaration of 1998.
    from: 'Kim Dae-jung',
    to: 'Obuchi',
    hops: 2,
    paths: 1,
    first: ['Kim Dae-jung', 'Joint declaration of 1998', 'Keizo Obuchi'],
    cited: ['Jesmin ¶16', 'Schoff ¶18'],
  },
  {
    // Jesmin ¶32 and Attri ¶14: Yoon wants the agreement back.
    from: 'Yoon Suk Yeol',
    to: 'GSOMIA',
    hops: 1,
    paths: 1,
    first: ['Yoon Suk Yeol', 'GSOMIA'],
    cited: ['Attri ¶14', 'Jesmin ¶32'],
  },
  {
    // Attri ¶5 and ¶13: both lie in the East China Sea; China is in dispute over both, and is left out.
    from: 'Ieodo',
    to: 'Senkaku / Diaoyu Islands',
    hops: 2,
    constrain: (page) => avoid(page, 'China'),
    paths: 1,
    first: ['Ieodo', 'East China Sea', 'Senkaku / Diaoyu Islands'],
    cited: ['Attri ¶13', 'Attri ¶5'],
  },
])('$from and $to in at most $hops: as the articles tell it', async (question) => {
  const page = await ask(question);
  expect(await total(page)).toBe(question.paths);
  const [first = ''] = await chains(page);
  for (const caption of question.first) expect(first).toContain(caption);
  expect(await citedByFirst(page)).toEqual(question.cited);
  await page.context().close();
});

test('Attri alone does not tell that the ruling led to the removal: ¶8 has the list, no article ¶ of hers the ruling', async () => {
  const page = await ask({
    from: ruling,
    to: removal,
    hops: 1,
    constrain: async (form) => {
      await addConstraint(form, 'Relying on a source…');
      await form.getByRole('combobox', { name: 'Relying on a source' }).fill('Attri');
      await form.getByRole('option', { name: /^Attri/ }).click();
    },
  });
  await page.getByRole('status').filter({ hasText: 'No path of up to 1 hop.' }).waitFor();
  const relax = page.getByRole('button', { name: /^Without “relying on Attri/ });
  expect(await relax.locator('..').textContent()).toMatch(/there is 1 of 1 hop$/);
  await page.context().close();
});

test('what joins Dokdo to the Senkaku Islands is Japan alone, which claims both (Attri ¶5, ¶13)', async () => {
  const page = await ask({
    from: 'Dokdo / Takeshima',
    to: 'Senkaku / Diaoyu Islands',
    hops: 2,
    constrain: (form) => avoid(form, 'Japan'),
  });
  await page.getByRole('status').filter({ hasText: 'No path of up to 2 hops.' }).waitFor();
  const relax = page.getByRole('button', { name: 'Without “not through Japan”' });
  expect(await relax.locator('..').textContent()).toMatch(/there is 1 of 2 hops$/);
  await relax.click();
  await expect.poll(() => total(page)).toBe(1);
  expect((await chains(page))[0]).toContain('Japan');
  await page.context().close();
});

test('whether Park still held office in 2018 no article says: what joins her to GSOMIA then only may hold', async () => {
  const page = await ask({
    from: 'Park Geun-hye',
    to: 'GSOMIA',
    hops: 2,
    constrain: async (form) => {
      await addConstraint(form, 'As of a date…');
      await form.getByRole('textbox', { name: 'As of a date' }).fill('2018');
      await form.keyboard.press('Enter');
    },
  });
  expect(await total(page)).toBe(1);
  const first = page.getByRole('list', { name: 'Paths' }).getByRole('listitem').first();
  expect(await first.locator('.path-holding').textContent()).toBe('may');
  expect(await citedByFirst(page)).toContain('Schoff ¶1');
  await page.context().close();
});
