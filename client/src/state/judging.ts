import { askedBy } from 'entente/contract/model/asked.ts';
import { type Answer, answerOf, type Recorded } from 'entente/contract/model/held.ts';
import type { Relation } from 'entente/contract/model/relation.ts';
import { usePublished } from './published.ts';
import type { FilterState } from './settings.ts';

/** What filters make of a relation. */
export interface Judgement {
  readonly passes: boolean;
  /** Whether it holds at the date asked, or only may; null where none is asked. */
  readonly answer: Relation['time']['answer'];
}

/**
 * What the filters make of each relation, the same as the server makes of it: so what is shown need not be asked anew.
 * Families are left to who knows the types: those are not looked at here. What was known by a date is judged by what
 * has been learned of when the sources were published.
 *
 * @returns null where they ask nothing
 */
export function judgeBy(filters: FilterState): ((relation: Relation) => Judgement) | null {
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
function knownAnswer(answer: Answer): Relation['time']['answer'] {
  if (answer === 'not') return null;
  return answer === 'holds' ? 'holds' : 'may';
}
