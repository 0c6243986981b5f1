import type { CallParameters } from 'entente/contract/http/endpoints.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import type { FilterState } from '#state/filters.ts';
import type { ConstraintName, PathQuestion } from '#state/path-question.ts';

const FAMILY = 'family:';

/** A choice that stands for all types of a family. */
export function familyChoice(family: string): string {
  return FAMILY + family;
}

/** The name of the family that a choice stands for; null where it is a single type. */
export function familyOfChoice(choice: string): string | null {
  return choice.startsWith(FAMILY) ? choice.slice(FAMILY.length) : null;
}

/**
 * The call that answers what is asked, or null as long as there are not two ends to ask between.
 *
 * @param filters those of the whole page; what is asked of paths themselves takes the place of theirs
 */
export function pathCall(
  question: PathQuestion,
  filters: FilterState,
  profile: Pick<Profile, 'types'>,
): CallParameters<'paths'> | null {
  const { from, to, maximumLength, timing, onePerMeaning } = question;
  if (from === null || to === null || from === to) return null;
  return {
    ...filters,
    ...constraintsOf(question, filters, profile),
    from,
    to,
    maximumLength,
    timing,
    onePerMeaning,
  };
}

function constraintsOf(question: PathQuestion, filters: FilterState, profile: Pick<Profile, 'types'>) {
  const all = (name: ConstraintName) =>
    question.constraints.filter((each) => each.isOn && each.name === name).map(({ value }) => value);
  const one = (name: ConstraintName) => all(name)[0];
  const isAsked = (name: ConstraintName) => one(name) !== undefined;
  const degree = one('maximumDegree');
  const types = typesAsked(all('along'), all('notAlong'), filters, profile);
  const sources = all('source');
  return {
    through: all('through'),
    avoid: all('avoid'),
    avoidKinds: all('avoidKind'),
    direction: directionIn(one('direction')),
    ...(types.length > 0 && { types }),
    ...(sources.length > 0 && { sources }),
    ...(degree !== undefined && { maximumDegree: Number(degree) }),
    // A date of the paths takes the place of any date of the page: both at once cannot be asked.
    ...((isAsked('asOf') || isAsked('during')) && { asOf: one('asOf'), during: one('during') }),
    ...(isAsked('knownBy') && { knownBy: one('knownBy') }),
    ...(isAsked('possible') && { possible: 'exclude' as const }),
    ...(isAsked('undated') && { undated: 'exclude' as const }),
    ...(isAsked('contested') && { contested: contestedIn(one('contested')) }),
  };
}

function directionIn(value: string | undefined): 'any' | 'forward' | 'backward' {
  return value === 'forward' || value === 'backward' ? value : 'any';
}

function contestedIn(value: string | undefined): 'exclude' | 'only' {
  return value === 'only' ? 'only' : 'exclude';
}

/** The types to go along; none: any. Types left out are left out of those chosen, or of all that there are. */
function typesAsked(
  along: readonly string[],
  notAlong: readonly string[],
  filters: FilterState,
  { types }: Pick<Profile, 'types'>,
): string[] {
  if (along.length === 0 && notAlong.length === 0) return [];
  const isChosen = (choices: readonly string[]) => {
    const chosen = new Set(choices);
    return ({ name, family }: Profile['types'][number]) =>
      chosen.has(name) || chosen.has(familyChoice(family));
  };
  const known = new Set(types.map(({ name }) => name));
  const allowed =
    along.length > 0
      ? types.filter(isChosen(along))
      : types.filter(({ name }) => filters.types.length === 0 || filters.types.includes(name));
  const isLeftOut = isChosen(notAlong);
  const names = allowed.filter((type) => !isLeftOut(type)).map(({ name }) => name);
  // A type that this graph does not have matches nothing, which is then the answer; none at all would mean any.
  const unknown = along.filter((choice) => familyOfChoice(choice) === null && !known.has(choice));
  return names.length + unknown.length > 0 ? [...names, ...unknown] : ['no type is left'];
}
