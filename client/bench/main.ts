import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { launchBrowser } from 'entente/testing/browser.ts';
import { type Figure, isMissed, tableOf } from './figure.ts';
import { scaleFreeGraph } from './scale-free.ts';
import { measureGraph, measureMemory, type Subject } from './scenarios.ts';
import { seedGraph } from './seed-graph.ts';
import { servePage } from './serve-page.ts';

const sizes = [300, 500, 2000, 10_000];

/**
 * Measures the drawing in a browser, beside Cytoscape as it comes, and keeps the figures as JSON.
 *
 * @param parameters sizes of generated graphs, or `seed`; all where none is given
 */
async function measureAll(parameters: readonly string[]): Promise<void> {
  const page = await servePage();
  const browser = await launchBrowser();
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const bench = { browser, address: page.address, say };
  const figures: Figure[] = [];
  try {
    for (const subject of subjectsOf(parameters)) {
      const own = [...(await measureGraph(bench, subject))];
      if (subject.graph.nodes.length === 500) own.push(...(await measureMemory(bench, subject)));
      say(`\n${tableOf(own)}\n`);
      figures.push(...own);
    }
  } finally {
    await browser.close();
    await page.close();
  }
  const [processor] = cpus();
  const machine = {
    processor: processor?.model,
    cores: cpus().length,
    load: loadavg(),
    node: process.version,
  };
  const file = resolve(
    '.entente',
    'bench',
    'results',
    `bench-canvas-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ machine, figures }, null, 1));
  const missed = figures.filter(isMissed).length;
  say(`${missed} of ${figures.filter(({ bar }) => bar !== null).length} bars missed. All figures: ${file}`);
}

function subjectsOf(parameters: readonly string[]): readonly Subject[] {
  const asked = parameters.length === 0 ? ['seed', ...sizes.map(String)] : parameters;
  return asked.map((name) => {
    if (name === 'seed') return { name, graph: seedGraph() };
    const size = Number(name);
    if (!Number.isInteger(size) || size < 2)
      throw new Error(`"${name}" is neither a number of nodes nor "seed".`);
    return { name: `${size} nodes`, graph: scaleFreeGraph(size) };
  });
}

// What starts it passes on the rest of its command line.
await measureAll(process.argv.slice(3));
