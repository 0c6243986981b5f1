import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Explained } from '#cli/explained.ts';
import { graphs } from './graphs/all.ts';
import type { BenchmarkGraph } from './graphs/graph.ts';

export interface Options {
  readonly graphs: readonly BenchmarkGraph[];
  /** How many questions of each kind. */
  readonly draws: number;
  /** Which kinds of questions, by name. */
  readonly cases: RegExp;
  /** How long each load lasts, in seconds. */
  readonly seconds: number;
  /** Whether the tables go into `docs/performance.md`. */
  readonly write: boolean;
}

const usage = `Known: --graph NAME (again for more; ${graphs.map(({ name }) => name).join(', ')}), --draws NUMBER, --case PATTERN, --seconds NUMBER, --write.`;

const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const given = z.object({
  graph: z.array(z.string()).default(graphs.map(({ name }) => name)),
  draws: number(1, 10_000).default(200),
  case: z.string().default(''),
  seconds: number(1, 600).default(30),
  write: z.boolean().default(false),
});

/** @throws Explained with what is allowed */
export function readOptions(parameters: readonly string[]): Options {
  const values = given.safeParse(parsed(parameters));
  if (!values.success) throw new Explained(`${z.prettifyError(values.error)}\n${usage}`);
  const { graph: names, case: pattern, ...rest } = values.data;
  return { ...rest, cases: new RegExp(pattern, 'i'), graphs: names.map(graphNamed) };
}

function parsed(parameters: readonly string[]): unknown {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        graph: { ...text, multiple: true },
        draws: text,
        case: text,
        seconds: text,
        write: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Explained(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function graphNamed(name: string): BenchmarkGraph {
  const graph = graphs.find((each) => each.name === name);
  if (graph === undefined) throw new Explained(`There is no graph "${name}". ${usage}`);
  return graph;
}
