import { useGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { drawn, searchFor, visit } from './visit.ts';

/** Texts that somebody puts into a database so that they do something on somebody else's screen. */
const texts = [
  '<img src=x onerror="window.broken=1">Alpha',
  '<script>window.broken=1</script>Beta',
  '"><svg onload=window.broken=1>Gamma',
  '\u202Eatled\u202C Delta',
  'Epsilon\u0000\u0007\u001B[31m\u2028\u2029',
  `Zeta${'z'.repeat(10_000)}`,
  '{{constructor.constructor("window.broken=1")()}} Eta',
  '=HYPERLINK("http://evil.example","Theta")',
  'javascript:window.broken=1//Iota',
  '</style><style>*{display:none}</style>Kappa',
];

const quoted = (text: string) =>
  `'${[...text].map((letter) => (/[\w ]/.test(letter) ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('')}'`;

/** Each is the name of a node, a property, part of a label and of a type, and the text of what joins it to the first. */
const graph = texts
  .map(
    (text, place) => `
CREATE (:Odd:\`<b>Label\` {name: ${quoted(text)}, description: ${quoted(text)}, link: 'javascript:window.broken=1',
  \`<i>property\`: ${quoted(text)}, place: ${place}});
`,
  )
  .concat(
    `
MATCH (first {place: 0}), (other) WHERE other.place > 0
CREATE (first)-[:\`<img src=x onerror=window.broken=1>\` {statement: other.name}]->(other);
`,
  )
  .join('');

const program = runProgram(() => useGraph(graph));

test('names, properties, labels and types are shown as text, whatever stands in them', async () => {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await drawn(page);
  for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Zeta', 'Iota', 'Kappa']) {
    await searchFor(page, name);
    await page.getByRole('heading', { level: 2 }).filter({ hasText: name }).first().waitFor();
  }
  const found = await page.evaluate(() => ({
    broken: 'broken' in window,
    images: document.querySelectorAll('img[src="x"]').length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    links: document.querySelectorAll('a[href^="javascript:" i]').length,
    isHidden: getComputedStyle(document.body).display === 'none',
    // A name of ten thousand letters must not make the page wider than its window.
    isWide: document.documentElement.scrollWidth > window.innerWidth,
  }));
  expect(found).toEqual({ broken: false, images: 0, handlers: 0, links: 0, isHidden: false, isWide: false });
  expect(dialogs).toBe(0);
  expect(complaints.filter((complaint) => /Content Security Policy|Refused/i.test(complaint))).toEqual([]);
  await page.context().close();
});

test('a script that got into the page all the same would not run: the second line', async () => {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address);
  await drawn(page);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('src', 'data:,');
    image.setAttribute('onerror', 'window.broken = 1');
    const script = document.createElement('script');
    script.textContent = 'window.broken = 1';
    document.body.append(image, script);
  });
  await expect
    .poll(() => complaints.filter((text) => /Content Security Policy/i.test(text)).length)
    .toBeGreaterThan(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await page.context().close();
});
