import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { launchBrowser } from 'entente/testing/browser.ts';
import { withMeasured } from 'entente/testing/measured.ts';
import { type Figure, isMissed, tableOf } from './figure.ts';
import { scaleFreeGraph } from './scale-free.ts';
import { measureGraph, measureMemory, type Subject } from './scenarios.ts';
import { seedGraph } from './seed-graph.ts';
import { servePage } from './serve-page.ts';

/** Asks for the table in the document. */
const WRITE = '--write';
/** Asks for the memory alone. */
const MEMORY = '--memory';

const sizes = [300, 500, 2000, 10_000];

/**
 * Measures the drawing in a browser, beside Cytoscape as it comes, and keeps the figures as JSON.
 *
 * @param parameters sizes of generated graphs, or `seed`; all where none is given; `--memory` measures nothing but
 *   the memory, on whatever is given; `--write` puts the table into `docs/performance.md`
 */
async function measureAll(parameters: readonly string[]): Promise<void> {
  const page = await servePage();
  const browser = await launchBrowser();
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const bench = { browser, address: page.address, say };
  const figures: Figure[] = [];
  try {
    for (const subject of subjectsOf(parameters.filter((each) => each !== WRITE && each !== MEMORY))) {
      const own = parameters.includes(MEMORY) ? [] : [...(await measureGraph(bench, subject))];
      if (parameters.includes(MEMORY) || subject.graph.nodes.length === 500)
        own.push(...(await measureMemory(bench, subject)));
      say(`\n${tableOf(own)}\n`);
      figures.push(...own);
    }
  } finally {
    await browser.close();
    await page.close();
  }
  const [processor] = cpus();
  const machine = {
    processor: processor?.model.trim() ?? 'unknown',
    cores: cpus().length,
    load: loadavg(),
    node: process.version,
  };
  if (parameters.includes(WRITE)) writeTable(machine, figures);
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

interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly load: readonly number[];
  readonly node: string;
}

function writeTable({ processor, cores, load, node }: Machine, figures: readonly Figure[]): void {
  const file = resolve('docs', 'performance.md');
  const day = new Date().toISOString().slice(0, 10);
  const [, , average = 0] = load;
  const about = `Measured on ${day}: ${processor}, ${cores} cores, Node ${node}, a load of ${average.toFixed(0)} at the end.`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, withMeasured(text, 'bench:canvas', `${about}\n\n${tableOf(figures)}`));
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
