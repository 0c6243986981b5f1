import type { ConstraintName, PathConstraint } from './path-question.ts';

type Constraints = readonly PathConstraint[];
type Asked = Pick<PathConstraint, 'name' | 'value'>;

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

/** Sets a constraint in force, and out of force what cannot hold beside it. One that is there already is not doubled. */
export function withConstraint(constraints: Constraints, { name, value }: Asked): Constraints {
  const others = constraints.map((each) => (excludes({ name, value }, each) ? off(each) : each));
  const place = others.findIndex((each) => isSame(each, { name, value }));
  const constraint = { name, value, isOn: true };
  return place < 0 ? [...others, constraint] : others.with(place, constraint);
}

/** Puts a constraint out of force, and keeps it. */
export function withoutConstraint(constraints: Constraints, asked: Asked): Constraints {
  return constraints.map((each) => (isSame(each, asked) ? off(each) : each));
}

/** Forgets a constraint. */
export function forgetting(constraints: Constraints, asked: Asked): Constraints {
  return constraints.filter((each) => !isSame(each, asked));
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
