import { askedBy } from 'entente/contract/model/asked.ts';
import { type Answer, answerOf, type Recorded } from 'entente/contract/model/held.ts';
import type { Relation } from 'entente/contract/model/relation.ts';
import { usePublished } from './published.ts';
import { type Comparison, type FilterState, noComparison } from './settings.ts';

type Held = Relation['time']['answer'];

/** What became of a relation between two dates: `changed` where it held at both, but at one of them only perhaps. */
export type Change = 'new' | 'gone' | 'changed' | 'same';

/** What filters make of a relation. */
export interface Judgement {
  readonly passes: boolean;
  /** Whether it holds at the date asked, or only may; null where none is asked. Of two dates, at the later one, as long as it passes there. */
  readonly answer: Held;
  /** Only where two dates are compared. */
  readonly compared?: {
    readonly change: Change;
    /** What it answers to each; null where it is left out there. */
    readonly before: Held;
    readonly after: Held;
  };
}

export type Judge = (relation: Relation) => Judgement;

/**
 * What the filters make of each relation, the same as the server makes of it: so what is shown need not be asked anew.
 * Families are left to who knows the types: those are not looked at here. What was known by a date is judged by what
 * has been learned of when the sources were published.
 *
 * @param comparison where it has two dates, these are asked instead of any other; what passes at one of them passes
 * @returns null where they ask nothing
 */
export function judgeBy(filters: FilterState, { before, after }: Comparison = noComparison): Judge | null {
  if (before === undefined || after === undefined) return judgeAt(filters);
  const at = (asOf: string) => judgeAt({ ...filters, asOf, during: undefined });
  const [atFirst, atSecond] = [at(before), at(after)];
  return atFirst && atSecond && ((relation) => compared(atFirst(relation), atSecond(relation)));
}

function compared(before: Judgement, after: Judgement): Judgement {
  return {
    passes: before.passes || after.passes,
    answer: after.passes ? after.answer : before.answer,
    compared: {
      change: changeBetween(before, after),
      before: before.passes ? before.answer : null,
      after: after.passes ? after.answer : null,
    },
  };
}

function changeBetween(before: Judgement, after: Judgement): Change {
  if (before.passes !== after.passes) return after.passes ? 'new' : 'gone';
  return before.passes && before.answer !== after.answer ? 'changed' : 'same';
}

function judgeAt(filters: FilterState): Judge | null {
  const types = new Set(filters.types);
  const asked = askedBy(filters, usePublished.getState().sources);
  if (types.size === 0 && asked === null) return null;
  return (relation) => {
    if (types.size > 0 && !types.has(relation.type)) return { passes: false, answer: null };
    if (asked === null) return { passes: true, answer: null };
    if (asked.contested !== 'include' && relation.contested !== (asked.contested === 'only'))
      return { passes: false, answer: null };
    const answer = answerOf(recordedOf(relation), asked);
    return {
      passes: asked.accepted.includes(answer),
      answer: asked.dates ? knownAnswer(answer) : null,
    };
  };
}

/** The relation as the filters have it: with its answer to the date that they ask, and no other. */
export function answering(relation: Relation, { answer }: Judgement): Relation {
  return relation.time.answer === answer ? relation : { ...relation, time: { ...relation.time, answer } };
}

function recordedOf({ temporality, time, evidence }: Relation): Recorded {
  return { temporality, ...(time.recorded ?? noDates), evidence };
}

const noDates = { begins: null, ends: null, openEnd: false, attested: [] };

/** What has no date may hold at any. */
function knownAnswer(answer: Answer): Held {
  if (answer === 'not') return null;
  return answer === 'holds' ? 'holds' : 'may';
}
