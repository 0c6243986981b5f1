import type { Ref, Relation } from 'entente/contract/model/index.ts';

/** A relation of which nothing is known but what it joins, and what a test adds. */
export function someRelation(
  ref: Ref,
  type: string,
  from: Ref,
  to: Ref,
  more: Partial<Relation> = {},
): Relation {
  return {
    ref,
    type,
    from,
    to,
    statement: null,
    temporality: 'state',
    time: { begins: null, ends: null, attested: [], basis: 'unknown', answer: null },
    polarity: 0,
    modality: null,
    contested: false,
    properties: {},
    evidence: [],
    writtenAt: null,
    ...more,
  };
}
