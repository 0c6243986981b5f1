import type { Ref } from 'entente/contract/model/index.ts';

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

/** Between which nodes paths are asked for. */
export interface PathEnds {
  readonly from: Ref | null;
  readonly to: Ref | null;
}

/** What is asked of paths, whatever their ends. */
export interface PathQuery {
  readonly constraints: readonly PathConstraint[];
  readonly timing: PathTiming;
  /** Of paths that read the same, only the first. */
  readonly onePerMeaning: boolean;
  readonly maximumLength: number;
}

/** All that the form of the paths asks: a plain value, and part of the settings of a view. */
export interface PathQuestion extends PathEnds, PathQuery {}

export const LONGEST = 8;

export const usualQuestion: PathQuestion = {
  from: null,
  to: null,
  constraints: [],
  timing: 'any',
  onePerMeaning: false,
  maximumLength: 4,
};

/** The nodes that a question names. */
export function nodesNamed({ from, to, constraints }: PathQuestion): readonly Ref[] {
  return [from, to, ...constraints.filter(namesNode).map(({ value }) => value)].filter((ref) => ref !== null);
}

/** The question without what names other nodes than these. */
export function questionAmong(question: PathQuestion, known: ReadonlySet<Ref>): PathQuestion {
  const end = (ref: Ref | null) => (ref === null || known.has(ref) ? ref : null);
  return {
    ...question,
    from: end(question.from),
    to: end(question.to),
    constraints: question.constraints.filter((each) => !namesNode(each) || known.has(each.value)),
  };
}

function namesNode({ name }: PathConstraint): boolean {
  return name === 'through' || name === 'avoid';
}
