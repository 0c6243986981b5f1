import { describeDrawn, drawRelations } from 'seed/draw.ts';
import { readSeed } from 'seed/read.ts';
import { findFolder } from '#db/cypher-files.ts';

const usual = 60;

/**
 * `npm run seed:draw`: prints relations of the seed for somebody to judge against the numbered texts.
 *
 * @param parameters the hash of a commit, which decides what is drawn, and how many
 * @returns the exit status: 1 where the seed is broken, 2 where it was called wrongly
 */
export async function main(
  parameters: readonly string[],
  write: (text: string) => void,
  folder = findFolder('seed'),
): Promise<number> {
  const [hash, number = String(usual), ...more] = parameters;
  if (hash === undefined || !/^[1-9]\d{0,5}$/.test(number) || more.length > 0) {
    write(`Usage: npm run seed:draw -- <hash of a commit> [how many, ${usual} unless said]\n`);
    return 2;
  }
  const { seed, problems } = readSeed(folder);
  if (seed === undefined) {
    write(`${problems.length} wrong in ${folder}. Run npm run seed:check, and mend them first.\n`);
    return 1;
  }
  write(`${describeDrawn(seed, drawRelations(seed, hash, Number(number)))}\n`);
  return 0;
}
