import { suggest } from 'entente/contract/model/nearest.ts';
import { type Place, type Problem, problem } from 'entente/contract/reading/problem.ts';

/**
 * A problem for each name that nothing declares.
 *
 * @param what what it should be the name of: `kind`, `source`
 * @param home the file that declares such
 */
export function unknown(
  what: string,
  home: string,
  known: ReadonlySet<string>,
  used: readonly { readonly name: string; readonly place: Place }[],
): Problem[] {
  return used
    .filter(({ name }) => !known.has(name))
    .map(({ name, place }) =>
      problem(
        place,
        `There is no ${what} "${name}".`,
        suggest(name, known, `Add it to ${home}, or correct it.`),
      ),
    );
}
