import { type Place, type Problem, problem } from 'entente/contract/reading/problem.ts';
import type { EntityName } from '#format/name.ts';
import type { Entry } from '#reading/entry.ts';
import type { Draft } from './draft.ts';
import { duplicates } from './duplicates.ts';
import { unknown } from './unknown.ts';

/** Whatever has names: an entity or a source. */
interface Named {
  readonly key: string;
  readonly caption?: string | undefined;
  readonly title?: string;
  readonly names: readonly EntityName[];
}

interface Use {
  readonly key: string;
  readonly text: string;
  /** As it is compared: without regard to capitals and forms of width. */
  readonly folded: string;
  readonly place: Place;
  readonly marked: boolean;
}

/** Sides are entities; an entity bears a name once; two bear the same name only where both say that it is ambiguous. */
export function checkNames(draft: Draft): Problem[] {
  const named: readonly Entry<Named>[] = [...draft.sources, ...draft.entities];
  return [
    ...named.flatMap((node) => [...unknownSides(draft, node), ...namedTwice(node)]),
    ...sharedNames(named.flatMap(usesOf)),
  ];
}

function unknownSides(draft: Draft, node: Entry<Named>): Problem[] {
  const sides = node.value.names.flatMap(({ side }, index) =>
    side === undefined ? [] : [{ name: side, place: node.at('names', index, 'side') }],
  );
  return unknown('entity', 'entities/', draft.declared.entities, sides);
}

function namedTwice(node: Entry<Named>): Problem[] {
  return duplicates(
    node.value.names.map((name, index) => ({ name, place: node.at('names', index) })),
    ({ name }) => [name.text, name.language, name.script, name.side].join(' '),
    ({ place }) => place,
    () => 'The same name',
    'Leave one of the two.',
  );
}

/** Each name of a node once; marked as ambiguous where any of its entries is. */
function usesOf(node: Entry<Named>): Use[] {
  const { key, caption, title, names } = node.value;
  const uses = new Map<string, Use>();
  const add = (text: string, place: Place, marked: boolean) => {
    const folded = text.normalize('NFKC').toLowerCase();
    uses.set(folded, { key, text, folded, place, marked: marked || uses.get(folded)?.marked === true });
  };
  if (title !== undefined) add(title, node.at('title'), false);
  if (caption !== undefined) add(caption, node.at('caption'), false);
  names.forEach(({ text, ambiguous }, index) => {
    add(text, node.at('names', index), ambiguous);
  });
  return [...uses.values()];
}

function sharedNames(uses: readonly Use[]): Problem[] {
  const bearers = new Map<string, Use[]>();
  for (const use of uses) bearers.set(use.folded, [...(bearers.get(use.folded) ?? []), use]);
  return uses.flatMap(({ key, text, folded, place, marked }) => {
    const others = (bearers.get(folded) ?? []).filter((use) => use.key !== key).map((use) => `"${use.key}"`);
    if (marked || others.length === 0) return [];
    return problem(
      place,
      `The name "${text}" belongs to ${others.join(' and ')} too.`,
      'If both bear it, list it among the names of each with "ambiguous: true"; if they are one, join them.',
    );
  });
}
