import { create } from 'zustand';

/**
 * What can be asked of paths beside their ends. Of `through`, `avoid`, `avoidKind`, `along`, `notAlong` and `source`
 * there may be several.
 */
export type ConstraintName =
  | 'through'
  | 'avoid'
  | 'avoidKind'
  | 'maximumDegree'
  | 'along'
  | 'notAlong'
  | 'direction'
  | 'asOf'
  | 'during'
  | 'possible'
  | 'undated'
  | 'source'
  | 'knownBy'
  | 'contested';

/** One constraint. Switched off it is kept, and can be switched on again. */
export interface PathConstraint {
  readonly name: ConstraintName;
  /**
   * As text: the ref of a node, the name of a kind or type, `family:` and the name of a family, the key of a source,
   * a date, a number, or one of the values that the call takes.
   */
  readonly value: string;
  readonly isOn: boolean;
}

export type PathTiming = 'any' | 'one-moment' | 'in-order';

/** What is asked of paths, whatever their ends: a plain value. */
export interface PathQuery {
  readonly constraints: readonly PathConstraint[];
  readonly timing: PathTiming;
  /** Of paths that read the same, only the first. */
  readonly onePerMeaning: boolean;
  readonly maximumLength: number;
}

export const LONGEST = 8;

export const usualQuery: PathQuery = {
  constraints: [],
  timing: 'any',
  onePerMeaning: false,
  maximumLength: 4,
};

/** The form of the paths. Not part of the log: asking changes nothing that is shown. */
export const usePathQuery = create<PathQuery>(() => usualQuery);

/** Of constraints of one group only one can be in force; those that are alone in theirs are not named. */
const groups: Partial<Record<ConstraintName, string>> = {
  maximumDegree: 'hubs',
  direction: 'direction',
  asOf: 'date',
  during: 'date',
  possible: 'possible',
  undated: 'undated',
  knownBy: 'known',
  contested: 'contested',
};

type Asked = Pick<PathConstraint, 'name' | 'value'>;

/** Sets a constraint in force, and out of force what cannot hold beside it. One that is there already is not doubled. */
export function withConstraint(query: PathQuery, { name, value }: Asked): PathQuery {
  const others = query.constraints.map((each) => (excludes({ name, value }, each) ? off(each) : each));
  const place = others.findIndex((each) => isSame(each, { name, value }));
  const constraint = { name, value, isOn: true };
  return {
    ...query,
    constraints: place < 0 ? [...others, constraint] : others.with(place, constraint),
  };
}

/** Puts a constraint out of force, and keeps it. */
export function withoutConstraint(query: PathQuery, asked: Asked): PathQuery {
  return {
    ...query,
    constraints: query.constraints.map((each) => (isSame(each, asked) ? off(each) : each)),
  };
}

/** Forgets a constraint. */
export function removeConstraint(asked: Asked): void {
  usePathQuery.setState(({ constraints }) => ({
    constraints: constraints.filter((each) => !isSame(each, asked)),
  }));
}

export function setPathQuery(change: Partial<PathQuery>): void {
  usePathQuery.setState(change);
}

function off(constraint: PathConstraint): PathConstraint {
  return constraint.isOn ? { ...constraint, isOn: false } : constraint;
}

function isSame(one: Asked, other: Asked): boolean {
  return one.name === other.name && one.value === other.value;
}

function excludes(one: Asked, other: Asked): boolean {
  const group = groups[one.name];
  return group !== undefined && group === groups[other.name] && !isSame(one, other);
}
