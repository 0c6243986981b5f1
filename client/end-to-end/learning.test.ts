import { useGraph } from 'entente/testing/graphs.ts';
import { expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { drawn, visit } from './visit.ts';

/** What is rare comes after more nodes than one look sees, and is more than can be looked at before the first answer. */
const manyLabels = `
UNWIND range(1, 22000) AS number CALL (number) { CREATE (:Common {name: 'Common ' + number}) } IN TRANSACTIONS OF 10000 ROWS;
UNWIND range(1, 1200) AS number CALL (number) { CREATE (n:$('Label ' + number) {name: 'Node ' + number}) } IN TRANSACTIONS OF 1000 ROWS;
MATCH (n {name: 'Common 1'}), (m) WHERE m.name ENDS WITH '7' AND NOT m:Common CREATE (n)-[:KNOWS]->(m);
`;

const program = runProgram(() => useGraph(manyLabels));

test('a graph of which much is still to be learned is drawn meanwhile, and says how far it is and what would make it faster', async () => {
  const { address, browser } = program();
  const { page, complaints } = await visit(browser, address);
  // However long it takes to learn: what is tested is that it is told, and that it ends.
  page.setDefaultTimeout(150_000);
  const panel = page.getByRole('region', { name: 'This graph' });
  await page
    .getByText(/^Still learning what is in here: [\d,]+ of [\d,]+ labels and types looked at$/)
    .first()
    .waitFor();
  await drawn(page);
  await page.getByText(/names, kinds and colors are guessed/).waitFor();
  expect(await page.getByText(/^Still learning/).count()).toBe(0);
  await page.getByRole('button', { name: 'See and change' }).click();
  await panel.getByText('A suggestion to the owner of the database').click();
  await panel.getByText(/^CREATE FULLTEXT INDEX/).waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy the statement' }).click();
  await panel.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^CREATE FULLTEXT INDEX/);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 300_000);
