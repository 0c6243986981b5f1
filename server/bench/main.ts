import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inWords } from '#cli/explained.ts';
import { readSettings } from '#server/settings.ts';
import { measureAll } from './api.ts';
import type { Surroundings } from './each-graph.ts';
import { loadAll } from './load.ts';
import { type Options, readOptions } from './options.ts';
import { writeMeasured } from './report/document.ts';
import { datesPart, loadedPart, type Machine, machineLine, measuredPart } from './report/markdown.ts';
import { soak } from './soak.ts';

/** Where it is kept what a second run need not make again, and what was measured. */
const folder = resolve('.entente', 'bench');

/** What a command measured: as data, and as it stands in the document. */
interface Measured {
  readonly results: unknown;
  readonly parts: readonly string[];
}
type Command = (options: Options, surroundings: Surroundings) => Promise<Measured>;

const commands = {
  'bench:api': async (options, surroundings) => {
    const results = await measureAll(options, surroundings);
    return { results, parts: results.map(measuredPart) };
  },
  'bench:paths': async (options, surroundings) => {
    const results = await measureAll(options, surroundings, ({ name }) => name.startsWith('paths'));
    return { results, parts: results.map(measuredPart) };
  },
  'bench:dates': async (options, surroundings) => {
    const results = await measureAll(options, surroundings, ({ questions }) =>
      questions.some(({ without }) => without !== undefined),
    );
    return { results, parts: results.map(datesPart) };
  },
  'bench:load': async (options, surroundings) => {
    const results = await loadAll(options, surroundings);
    return { results, parts: results.map(loadedPart) };
  },
  'test:soak': async (options, surroundings) => ({
    results: await soak(options, surroundings),
    parts: [],
  }),
} as const satisfies Record<string, Command>;

/** What a command does where it is told nothing else. */
const usual: Partial<Record<keyof typeof commands, readonly string[]>> = {
  'test:soak': ['--graph', 'seed', '--seconds', '600'],
};

/**
 * Runs a benchmark and keeps what it measured as JSON, with `--write` also in `docs/performance.md`.
 * The exit status is 1 where something failed; a goal that is missed is no failure.
 *
 * @public for `start.mjs`, which calls what is built of it
 */
export async function main(name: keyof typeof commands, parameters: readonly string[]): Promise<void> {
  const surroundings: Surroundings = {
    folders: { graphs: join(folder, 'graphs'), jars: readSettings(process.env).localFolder },
    say: (text) => void process.stdout.write(`${text}\n`),
  };
  try {
    const options = readOptions([...(usual[name] ?? []), ...parameters]);
    const { results, parts } = await commands[name](options, surroundings);
    const machine = describeMachine();
    const file = join(folder, 'results', `${name.replace(':', '-')}-${stamp()}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ machine, results }, null, 1));
    surroundings.say(`\nAll figures: ${file}`);
    if (options.write) await writeMeasured(name, [machineLine(machine), ...parts].join('\n\n'));
    process.exit(0);
  } catch (error) {
    process.stderr.write(`\n${inWords(error)}\n`);
    process.exit(1);
  }
}

function describeMachine(): Machine {
  const [processor] = cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: processor?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

function stamp(): string {
  return new Date().toISOString().replaceAll(/[:.]/g, '-');
}
