import type { Constraint, NoPath as WhyNone } from 'entente/contract/http/paths.ts';
import { askOfPaths } from '#commands/ask-of-paths.ts';
import { setFilters } from '#commands/set-filters.ts';
import { captionOf } from '#commands/wording.ts';
import { askedBy, constraintInWords, type WordsFor } from '#panels/paths/constraints/words.ts';
import { withoutConstraint } from '#state/path-constraints.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { LONGEST, type PathQuery } from '#state/path-question.ts';
import { noFilters } from '#state/settings.ts';
import { TextButton } from '#ui/text-button.tsx';
import { counted, totalWords } from '#ui/words.ts';
import type { Conclusion } from './path-search.ts';
import { exactTo } from './path-words.ts';

export interface NoPathProps {
  readonly conclusion: Conclusion;
  readonly words: WordsFor;
  readonly onAgain: () => void;
}

/** Why there is no path: what cuts it, and how many there are without that; or that the two lie apart; or that nobody knows. */
export function NoPath({ conclusion: { noPath, complete, searchedTo }, words, onAgain }: NoPathProps) {
  const query = usePathQuestion();
  const { from, to } = query;
  const cutting = noPath?.relaxations.filter(({ total }) => total.value > 0) ?? [];
  return (
    <div className="path-none">
      <p role="status">
        <strong>{complete ? `No path of up to ${counted(searchedTo, 'hop')}` : 'No path was found'}</strong>
        {complete
          ? '.'
          : `, but the search was cut short by its bound on time or number. ${exactTo(searchedTo)}`}
      </p>
      {!complete && <TextButton onClick={onAgain}>Search again</TextButton>}
      {noPath?.joined === 'apart' && (
        <p>
          They lie in separate parts of the graph, whatever is asked.
          {noPath.parts !== null &&
            ` The part of ${captionOf(from ?? '')} has ${nodes(noPath.parts.from)}, that of ${captionOf(to ?? '')} has ${nodes(noPath.parts.to)}.`}
        </p>
      )}
      {noPath?.joined === 'joined' && cutting.length === 0 && (
        <p>Both lie in one part of the graph, but further from each other than was searched.</p>
      )}
      {cutting.length > 0 && (
        <>
          <p>What cuts them off:</p>
          <ul className="path-relaxations">
            {cutting.map(({ without, total, length }) => (
              <li key={without.join()}>
                <TextButton onClick={() => relax(without, length, withoutInWords(without, query, words))}>
                  Without {withoutInWords(without, query, words)}
                </TextButton>
                <span>
                  {' '}
                  there {total.value === 1 ? 'is' : 'are'} {totalWords(total)}
                  {length !== null && ` of ${counted(length, 'hop')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function nodes(total: NonNullable<WhyNone['parts']>['from']): string {
  return `${totalWords(total)} ${total.value === 1 ? 'node' : 'nodes'}`;
}

/** What the constraints of the call are called where they are not on a chip of the form. */
const elsewhere: Partial<Record<Constraint, (query: PathQuery) => string>> = {
  maximumLength: ({ maximumLength }) => `the limit of ${counted(maximumLength, 'hop')}`,
  timing: ({ timing }) => (timing === 'in-order' ? '“all hops in order”' : '“all hops at one moment”'),
};

function withoutInWords(constraints: readonly Constraint[], query: PathQuery, words: WordsFor): string {
  const each = constraints.flatMap((constraint) => {
    const own = inForce(constraint, query).map((chip) => `“${constraintInWords(chip, words)}”`);
    if (own.length > 0) return own;
    return [
      elsewhere[constraint]?.(query) ?? `the page’s filter on ${filterNames[constraint] ?? constraint}`,
    ];
  });
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

const filterNames: Partial<Record<Constraint, string>> = {
  types: 'types',
  families: 'families',
  asOf: 'the date',
  during: 'the period',
  knownBy: 'what was known',
  possible: 'what is possible',
  undated: 'undated relations',
  contested: 'contested relations',
  sources: 'sources',
};

function inForce(constraint: Constraint, { constraints }: PathQuery) {
  return constraints.filter(({ name, isOn }) => isOn && askedBy[constraint].includes(name));
}

/** Takes constraints out of force, wherever they are set: on the form, or as filters of the whole page. */
function relax(constraints: readonly Constraint[], length: number | null, words: string): void {
  const query = usePathQuestion.getState();
  const chips = constraints.flatMap((constraint) => inForce(constraint, query));
  askOfPaths(`No longer asked of paths: ${words}`, {
    constraints: chips.reduce(withoutConstraint, query.constraints),
    ...(constraints.includes('timing') && { timing: 'any' as const }),
    ...(constraints.includes('maximumLength') && { maximumLength: Math.min(LONGEST, length ?? LONGEST) }),
  });
  const ofPage = constraints.filter((constraint) => inForce(constraint, query).length === 0);
  const taken = Object.entries(noFilters).filter(([name]) => ofPage.some((each) => each === name));
  if (taken.length > 0) setFilters('Took filters off that cut paths', Object.fromEntries(taken));
}
