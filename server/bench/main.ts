import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inWords } from '#cli/explained.ts';
import { readSettings } from '#server/settings.ts';
import { measureAll, type Surroundings } from './api.ts';
import { readOptions } from './options.ts';

/** Where it is kept what a second run need not make again, and what was measured. */
const folder = resolve('.entente', 'bench');

const commands = { 'bench:api': measureAll } as const;

/** Runs a benchmark and keeps what it measured as JSON. */
export async function main(command: keyof typeof commands, parameters: readonly string[]): Promise<void> {
  const surroundings: Surroundings = {
    folders: { graphs: join(folder, 'graphs'), jars: readSettings(process.env).localFolder },
    say: (text) => void process.stdout.write(`${text}\n`),
  };
  try {
    const results = await commands[command](readOptions(parameters), surroundings);
    const file = join(folder, 'results', `${command.replace(':', '-')}-${stamp()}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ machine: machine(), results }, null, 1));
    surroundings.say(`\nAll figures: ${file}`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`\n${inWords(error)}\n`);
    process.exit(1);
  }
}

function machine() {
  const [processor] = cpus();
  return {
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
