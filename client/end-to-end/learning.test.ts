import { addressOfDatabase, databaseAt } from 'entente/testing/database-at.ts';
import { useGraph } from 'entente/testing/graphs.ts';
import { Line } from 'entente/testing/line.ts';
import { serveApp } from 'entente/testing/served-app.ts';
import { expect, test } from 'vitest';
import { runProgram } from './program.ts';
import { drawn, visit } from './visit.ts';

/**
 * More nodes than one look sees, and what is rare scattered among them: wherever the database keeps them, in room that
 * others have left or not, most of it is not seen in that look, so that each label is looked at by itself.
 */
const manyLabels = `
UNWIND range(1, 60000) AS number CALL (number) {
  CREATE (:Common {name: 'Common ' + number})
  WITH number WHERE number % 150 = 0
  CREATE (n:$('Label ' + (number / 150)) {name: 'Node ' + (number / 150)})
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (n {name: 'Common 1'}), (m) WHERE m.name ENDS WITH '7' AND NOT m:Common CREATE (n)-[:KNOWS]->(m);
`;

const program = runProgram(() => useGraph(manyLabels));

test('a graph of which much is still to be learned is drawn meanwhile, and says how far it is and what would make it faster', async () => {
  // However fast the machine is, over a line as slow as this not all is learned before the first answer.
  const line = await Line.to(addressOfDatabase());
  line.slowDown(100);
  const database = databaseAt(line.port);
  const served = await serveApp(database);
  const { page, complaints } = await visit(program().browser, served.address);
  page.setDefaultTimeout(150_000);
  const panel = page.getByRole('region', { name: 'This graph' });
  await page
    .getByText(/^Still learning what is in here: [\d,]+ of [\d,]+ labels and types looked at$/)
    .first()
    .waitFor();
  await drawn(page);
  line.slowDown(0);
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
  await served.close();
  await database.close();
  await line.cut();
}, 300_000);
