import { readSeed } from 'seed/read.ts';
import { summaryOf } from 'seed/summary.ts';
import { describeProblem } from '#contract/reading/problem.ts';
import { findFolder } from '#db/cypher-files.ts';

/**
 * `npm run seed:check`: says all that is wrong with a seed, or what it holds. Needs no database.
 *
 * @param parameters the folder of a seed, else the one that ships
 * @returns the exit status: 1 where something is wrong
 */
export async function main(
  parameters: readonly string[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<number> {
  const folder = parameters[0] ?? findFolder('seed');
  const { seed, problems } = readSeed(folder);
  if (seed === undefined) {
    write(`${problems.map(describeProblem).join('\n')}\n\n${problems.length} wrong in ${folder}\n`);
    return 1;
  }
  write(`${summaryOf(seed)}\n\nNothing is wrong in ${folder}\n`);
  return 0;
}
