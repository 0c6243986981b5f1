import type { Path } from 'entente/contract/http/endpoints.ts';
import type { Relation } from 'entente/contract/model/relation.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import type { PathTiming } from '#state/path-question.ts';
import { counted, totalWords } from '#ui/words.ts';
import { type PathSearch, totalOf } from './path-search.ts';

type Counted = Pick<PathSearch, 'lengths' | 'conclusion'>;
type Span = NonNullable<Path['timing']>['days'][number];

/** "12 paths of 2 to 4 hops". */
export function totalInWords(search: Counted): string {
  const total = totalOf(search);
  return `${totalWords(total)} ${total.value === 1 ? 'path' : 'paths'}${lengthsInWords(search)}`;
}

function lengthsInWords({ lengths }: Counted): string {
  const least = lengths[0]?.length;
  const most = lengths.at(-1)?.length;
  if (least === undefined || most === undefined) return '';
  return ` of ${least === most ? '' : `${least} to `}${counted(most, 'hop')}`;
}

/** "2 of 2 hops, 10 of 3, at least 134 of 4"; empty where all are of one length. */
export function eachLength({ lengths }: Counted): string {
  if (lengths.length < 2) return '';
  return lengths
    .map(
      ({ length, total }, place) =>
        `${totalWords(total)} of ${place === 0 ? counted(length, 'hop') : length}`,
    )
    .join(', ');
}

/** How far the answer can be trusted where the search was ended before it had come as far as was asked. */
export function cutInWords(searchedTo: number): string {
  return `The search was cut short, by its bound on time or number. ${exactTo(searchedTo)}`;
}

export function exactTo(searchedTo: number): string {
  return searchedTo === 0
    ? 'Nothing is known for sure yet: there may be paths of any length.'
    : `The answer is exact up to ${counted(searchedTo, 'hop')}; there may be more paths that are longer.`;
}

/** "Weakest between Japan and GSOMIA: one source only"; null where nothing is held against any hop. */
export function weakestInWords({ weakest, nodes }: Path, captionOf: (ref: string) => string): string | null {
  const { hop, words } = weakest;
  if (words === '') return null;
  return `Weakest between ${captionOf(nodes[hop] ?? '')} and ${captionOf(nodes[hop + 1] ?? '')}: ${words}`;
}

/**
 * Whether a path holds for sure at the date, or in the order, that was asked for, or may hold; null where neither was
 * asked.
 */
export function holding(
  path: Path,
  relations: ReadonlyMap<string, Pick<Relation, 'time'>>,
): 'holds' | 'may' | null {
  const hops = path.hops.map((refs) => refs.map((ref) => relations.get(ref)?.time.answer ?? null));
  if (path.timing?.answer === 'may' || hops.some((answers) => answers.every((answer) => answer === 'may')))
    return 'may';
  const isAsked = path.timing !== null || hops.flat().some((answer) => answer !== null);
  return isAsked ? 'holds' : null;
}

/**
 * When a path can hold: "Surely from … to …; possible from … to …".
 *
 * @param asked whether the days are those common to all hops, or one span for each hop
 */
export function timingInWords({ timing }: Pick<Path, 'timing'>, asked: PathTiming): string | null {
  if (timing === null) return null;
  const join = (spans: readonly Span[]) =>
    spans.map(spanInWords).join(asked === 'in-order' ? ', then ' : ' or ');
  const possible = join(timing.days);
  const sure = join(timing.sure);
  if (timing.answer === 'may') return `Possible ${possible}; on no day for sure`;
  return possible === sure || sure === '' ? `Holds ${possible}` : `Surely ${sure}; possible ${possible}`;
}

function spanInWords({ first, last }: Span): string {
  if (first === null && last === null) return 'at any time';
  if (first === null) return `until ${dateInWords(last ?? '')}`;
  if (last === null) return `since ${dateInWords(first)}`;
  return first === last ? `on ${dateInWords(first)}` : `from ${dateInWords(first)} to ${dateInWords(last)}`;
}
