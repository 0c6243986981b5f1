import { readFile } from 'node:fs/promises';
import { useSeedGraph } from 'entente/testing/graphs.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import {
  chooseByName,
  describeDrawing,
  linesOf,
  openDrawing,
  positionsOf,
  refsOf,
  restingDrawing,
} from './drawing.ts';
import { runProgram } from './program.ts';
import { announced, desktop, phone } from './visit.ts';

const program = runProgram(useSeedGraph);

const dialog = (page: Page) => page.getByRole('dialog');

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share this view, or take it away' }).click();
  await dialog(page).getByRole('textbox', { name: 'Link to this view' }).waitFor();
}

async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function expand(page: Page): Promise<void> {
  await chooseByName(page, 'gsomia', 'gsomia');
  await page.keyboard.press('Enter');
  await announced(page, 'Expanded').waitFor();
  await restingDrawing(page);
}

test('a link that was copied brings the view to somebody else, who can go on from there', async () => {
  const { page, complaints, start } = await openDrawing(program());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expand(page);
  const before = await restingDrawing(page);
  await openShare(page);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await dialog(page).getByRole('button', { name: 'Copied' }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/^http.*#view=/);
  const other = await openDrawing({ ...program(), address });
  expect(refsOf(other.start)).toEqual(refsOf(before));
  expect(linesOf(other.start)).toEqual(linesOf(before));
  await chooseByName(other.page, 'gsomia', 'gsomia');
  await other.page.keyboard.press('Shift+Enter');
  await announced(other.page, /^Collapsed GSOMIA/).waitFor();
  expect(refsOf(await restingDrawing(other.page))).toEqual(refsOf(start));
  await other.page.context().close();
  expect(complaints).toEqual([]);
  await page.context().close();
});

const cells = (csv: string) => csv.slice(1).trim().split('\r\n');

test('tables and graph hold what is to be seen', async () => {
  const { page } = await openDrawing(program());
  await expand(page);
  const shown = await restingDrawing(page);
  const relations = linesOf(shown).reduce((sum, { count }) => sum + Number(count), 0);
  await openShare(page);

  const nodes = await saved(page, 'Nodes (CSV)');
  expect(nodes.name).toMatch(/^entente-.*-nodes-\d{4}-\d\d-\d\d\.csv$/);
  const nodeRows = cells(nodes.content.toString('utf8'));
  expect(nodeRows[0]).toBe('ref,caption,kind,labels,relations in the graph,pinned,x,y,names are');
  expect(
    nodeRows
      .slice(1)
      .map((row) => row.split(',', 1)[0])
      .sort(),
  ).toEqual(refsOf(shown));

  const table = await saved(page, 'Relations (CSV)');
  const relationRows = cells(table.content.toString('utf8'));
  expect(relationRows.length - 1).toBe(relations);

  const graphml = await saved(page, 'Graph (GraphML)');
  expect(graphml.name).toMatch(/\.graphml$/);
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const values = (element: Element) =>
      Object.fromEntries([...element.children].map((data) => [data.getAttribute('key'), data.textContent]));
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      keys: [...parsed.querySelectorAll('key')].map((key) => key.id),
      nodes: [...parsed.querySelectorAll('node')].map((node) => ({ id: node.id, ...values(node) })),
      edges: [...parsed.querySelectorAll('edge')].map((edge) => [
        edge.getAttribute('source'),
        edge.getAttribute('target'),
      ]),
    };
  }, graphml.content.toString('utf8'));
  expect(read.error).toBeNull();
  expect(read.nodes.map(({ id }) => id).sort()).toEqual(refsOf(shown));
  for (const node of read.nodes) {
    const { x, y } = positionsOf(shown)[node.id] ?? { x: Number.NaN, y: Number.NaN };
    expect(node).toMatchObject({ 'node-x': String(x), 'node-y': String(-y) });
    for (const key of Object.keys(node)) if (key !== 'id') expect(read.keys).toContain(key);
  }
  expect(read.edges).toHaveLength(relations);
  for (const end of read.edges.flat()) expect(refsOf(shown)).toContain(end);
  await page.context().close();
});

/** The cells of a row of which some may hold commas. */
const cellsOf = (row: string) =>
  [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', ''));

test('what is contested is said to be so in the table and in both files, and nothing else is', async () => {
  const { address, browser } = program();
  const claims = 'r-japan-claims-dokdo,r-south-korea-claims-dokdo';
  const { page } = await openDrawing({ browser, address: `${address}/#relations=${claims}` });
  const answer = await page.request.get(`${address}/api/contested`);
  const { disputes } = (await answer.json()) as { disputes: { claims: { ref: string }[] }[] };
  const contested = new Set(disputes.flatMap(({ claims }) => claims.map(({ ref }) => ref)));

  await openShare(page);
  const table = cells((await saved(page, 'Relations (CSV)')).content.toString('utf8'));
  const place = cellsOf(table[0] ?? '').indexOf('contested');
  const inTable = table.slice(1).map((row) => [cellsOf(row)[0] ?? '', cellsOf(row)[place]] as const);
  const graphml = await saved(page, 'Graph (GraphML)');
  const inGraph = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return [...parsed.querySelectorAll('edge')].map(
      (edge) => [edge.id, edge.querySelector('[key="edge-contested"]')?.textContent] as const,
    );
  }, graphml.content.toString('utf8'));
  const said = inTable.map(([ref]) => [ref, String(contested.has(ref))] as const);
  expect(inTable).toEqual(said);
  expect(inGraph.toSorted()).toEqual(said.toSorted());
  const marked = said.filter(([, is]) => is === 'true');
  expect(marked.length).toBeGreaterThanOrEqual(2);
  expect(marked.length).toBeLessThan(said.length);

  await page.keyboard.press('Escape');
  await page.getByText('Both', { exact: true }).click();
  await page.getByText(/^Relations \d/).click();
  const head = page.getByRole('columnheader', { name: 'Contested' });
  // Twice: what says something comes last where words are sorted upward.
  await head.getByRole('button').click();
  await head.getByRole('button').click();
  await expect(head.getAttribute('aria-sort')).resolves.toBe('descending');
  const column = await head.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell));
  const words = await page
    .getByRole('grid')
    .locator('[data-row]')
    .evaluateAll(
      (rows, at) =>
        rows
          .toSorted(
            (one, other) => Number(one.getAttribute('data-row')) - Number(other.getAttribute('data-row')),
          )
          .map((row) => row.children[at]?.textContent ?? ''),
      column,
    );
  expect(words.filter((word) => word === 'contested')).toHaveLength(marked.length);
  expect(words.slice(0, marked.length)).toEqual(marked.map(() => 'contested'));
  await page.context().close();
});

test('a file of the view opens it elsewhere, chosen or dropped, with its history', async () => {
  const { page } = await openDrawing(program());
  await expand(page);
  const before = await restingDrawing(page);
  await openShare(page);
  const { name, content } = await saved(page, 'View (JSON)');
  expect(name).toMatch(/-view-\d{4}-\d\d-\d\d\.json$/);
  await page.context().close();

  const other = await openDrawing(program());
  await openShare(other.page);
  const [chooser] = await Promise.all([
    other.page.waitForEvent('filechooser'),
    dialog(other.page).getByRole('button', { name: 'Open a view from a file' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: content });
  await announced(other.page, `Opened the view in the file ${name}`).waitFor();
  const opened = await restingDrawing(other.page);
  expect(positionsOf(opened)).toEqual(positionsOf(before));
  expect(linesOf(opened)).toEqual(linesOf(before));
  await other.page.keyboard.press('Control+z');
  await announced(other.page, 'Taken back: Expanded GSOMIA').waitFor();
  await expect
    .poll(async () => positionsOf(await describeDrawing(other.page)))
    .toEqual(positionsOf(other.start));

  await other.page.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'mine.json'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
  }, content.toString('utf8'));
  await announced(other.page, 'Opened the view in the file mine.json').waitFor();
  expect(refsOf(await restingDrawing(other.page))).toEqual(refsOf(before));

  await other.page.evaluate(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['name: a lens'], 'lens.yaml'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
  });
  await other.page
    .locator('.notice')
    .filter({ hasText: 'The view in the file lens.yaml cannot be opened.' })
    .waitFor();
  expect(refsOf(await restingDrawing(other.page))).toEqual(refsOf(before));
  await other.page.context().close();
});

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly corner: readonly number[];
  /** How many colors are in it. */
  readonly colors: number;
}

function lookAt(page: Page, content: Buffer): Promise<Pixels> {
  return page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const colors = new Set<number>();
    for (let place = 0; place < data.length; place += 4)
      colors.add(((data[place] ?? 0) << 16) | ((data[place + 1] ?? 0) << 8) | (data[place + 2] ?? 0));
    return {
      width: image.width,
      height: image.height,
      corner: [...data.slice(0, 3)],
      colors: colors.size,
    };
  }, content.toString('base64'));
}

test.each(['light', 'dark'] as const)(
  'a picture has the size that was chosen, in %s',
  async (colorScheme) => {
    const { page, complaints } = await openDrawing(program(), { colorScheme });
    await openShare(page);
    const picture = async () => lookAt(page, (await saved(page, 'Save picture (PNG)')).content);
    const twice = await picture();
    await dialog(page)
      .getByText(
        `Saved the picture: ${twice.width.toLocaleString('en')} × ${twice.height.toLocaleString('en')} pixels.`,
      )
      .waitFor();
    await dialog(page).getByText('1×', { exact: true }).click();
    const once = await picture();
    await dialog(page).getByText('4×', { exact: true }).click();
    const four = await picture();
    expect([twice.width, twice.height]).toEqual([2 * once.width, 2 * once.height]);
    expect([four.width, four.height]).toEqual([4 * once.width, 4 * once.height]);
    expect(once.width).toBeGreaterThan(500);
    expect(once.colors).toBeGreaterThan(100);
    expect(Math.min(...once.corner)).toBeGreaterThan(230);

    await dialog(page).getByText('1×', { exact: true }).click();
    await dialog(page).getByRole('checkbox', { name: 'Legend, date and sources' }).uncheck();
    const bare = await picture();
    expect(bare.height).toBeLessThan(once.height);
    await dialog(page).getByRole('checkbox', { name: 'On light ground' }).uncheck();
    const { corner } = await picture();
    if (colorScheme === 'dark') expect(Math.max(...corner)).toBeLessThan(60);
    else expect(Math.min(...corner)).toBeGreaterThan(230);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('how it was made is told, and can be copied', async () => {
  const { page } = await openDrawing(program());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expand(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await page.keyboard.type('how this view was made');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('heading', { name: 'How this view was made' }).waitFor();
  await dialog(page).getByRole('button', { name: 'Copy as text' }).click();
  await dialog(page).getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/\nBegan with \d+ nodes, \d+ relations\.\n1\. .* Expanded GSOMIA: .*\.\n/);
  expect(text).toMatch(/data version \w+/);
  expect(await findBarriers(page)).toEqual([]);
  await page.context().close();
});

test.each(
  [desktop, phone].flatMap((size) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })),
  ),
)('no barriers where the view is shared: $size.width, $colorScheme', async (options) => {
  const { page, complaints } = await openDrawing(program(), options);
  await openShare(page);
  expect(await findBarriers(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(options.size.width);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a view that is too large for a link says so, is kept over a reload, and passed on as a file', async () => {
  const { page } = await openDrawing(program());
  const text = await page.evaluate(async () => {
    const answerOf = async (address: string, body?: object) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      return (await fetch(address, body === undefined ? {} : init)).json();
    };
    const refs = new Set<string>();
    for (const hub of ['japan', 'south-korea', 'united-states', 'china']) {
      const { nodes } = await answerOf(`/api/nodes/${hub}/neighbors?limit=500`);
      for (const { ref } of nodes) refs.add(ref);
    }
    const { relations } = await answerOf('/api/relations/among', { refs: [...refs], limit: 10_000 });
    return JSON.stringify({
      format: 'entente-view',
      version: 1,
      graph: { name: 'Large', dataVersion: null, hasKeys: true },
      view: {
        nodes: [...refs].map((ref, order) => [
          ref,
          (order % 20) * 170.123 + Math.random(),
          Math.floor(order / 20) * 170.456 + Math.random(),
          false,
        ]),
        relations: relations.map(({ ref }: { ref: string }) => ref),
      },
    });
  });
  await page.evaluate((content) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([content], 'large.json'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
  }, text);
  await announced(page, 'Opened the view in the file large.json').waitFor();
  const before = await restingDrawing(page);
  await chooseByName(page, 'japan', 'japan');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await page.keyboard.type('size nodes');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Share this view, or take it away' }).click();
  await dialog(page).getByText('Save it as a file instead.').waitFor();
  const { content } = await saved(page, 'View (JSON)');
  expect(JSON.parse(content.toString('utf8')).view.nodes).toHaveLength(refsOf(before).length);
  await page.reload();
  await restingDrawing(page).catch(() => undefined);
  await page.getByRole('toolbar', { name: 'Drawing' }).waitFor();
  expect(positionsOf(await restingDrawing(page))).toEqual(positionsOf(before));
  await page.context().close();
});
