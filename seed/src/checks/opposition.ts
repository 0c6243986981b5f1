import { type Problem, problem } from 'entente/contract/reading/problem.ts';
import type { Draft } from './draft.ts';
import { unknown } from './unknown.ts';

/** Claims that oppose one another exist, and are not said to be uncontested. */
export function checkOpposition(draft: Draft): Problem[] {
  const opposed = new Set(draft.relations.flatMap(({ value }) => value.opposes));
  return draft.relations.flatMap((relation) => {
    const { key, opposes, contested } = relation.value;
    const used = opposes.map((name, index) => ({ name, place: relation.at('opposes', index) }));
    const found = unknown('relation', 'relations/', draft.declared.relations, used);
    if (opposes.includes(key)) {
      found.push(problem(relation.at('opposes'), 'This relation opposes itself.', 'Name the other claim.'));
    }
    if (contested === false && (opposes.length > 0 || opposed.has(key))) {
      found.push(
        problem(
          relation.at('contested'),
          'This relation opposes another, so it is contested.',
          'Leave "contested" out, or take away the opposition.',
        ),
      );
    }
    return found;
  });
}
