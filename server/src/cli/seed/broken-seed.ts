import { Explained } from '#cli/explained.ts';
import { describeProblem, type Problem } from '#contract/reading/problem.ts';

/** A seed in which something is wrong. The message lists it all, with file, line and remedy. */
export class BrokenSeed extends Explained {
  override readonly name = 'BrokenSeed';

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One thing is' : `${problems.length} things are`;
    super(`${count} wrong with the seed in ${folder}:\n${problems.map(describeProblem).join('\n')}`);
  }
}
