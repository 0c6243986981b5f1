import { type DayBounds, readEdtf } from 'entente/contract/model/edtf.ts';
import type { Evidence } from 'entente/contract/model/evidence.ts';
import type { NodeFull, Ref } from 'entente/contract/model/node.ts';
import type { LifeStage, RelationType } from 'entente/contract/model/profile.ts';
import type { Relation } from 'entente/contract/model/relation.ts';
import { timeInWords } from '#panels/shared/time-words.ts';

/** Something that befell a node, or held of it for a while, and on whose word. */
export interface LifeStep {
  readonly stage: LifeStage;
  /** "Since 23 November 2016", "In 2019". */
  readonly when: string;
  /** The days on which it can have begun or happened. */
  readonly begins: DayBounds;
  /** The days on which it can have ended; null where it happened, and did not last. */
  readonly ends: DayBounds | null;
  /** The last day on which it is known to have lasted; null where that is not known. */
  readonly sureUntil: string | null;
  /** Who or what had a part in it. */
  readonly others: readonly Ref[];
  readonly relations: readonly Ref[];
  readonly contested: boolean;
  readonly evidence: readonly Evidence[];
}

type Living = Pick<NodeFull, 'ref' | 'ends' | 'evidence'>;

const order: readonly LifeStage[] = ['planned', 'signed', 'in force', 'suspended', 'restored', 'ended'];
const unknown: DayBounds = { earliest: null, latest: null };

/**
 * The life of a node, as relations tell it whose types say what they mark, and its own end: in the order of time, what has
 * no date last. Relations that tell the same of the same time are one step.
 */
export function lifeOf(
  node: Living,
  relations: readonly Relation[],
  types: readonly RelationType[],
): readonly LifeStep[] {
  const marks = new Map(types.flatMap(({ name, marks }) => (marks === undefined ? [] : [[name, marks]])));
  const steps = new Map<string, LifeStep>();
  for (const relation of relations) {
    const stage = marks.get(relation.type);
    if (stage === undefined || relation.to !== node.ref) continue;
    const step = stepOf(stage, relation);
    const name = `${stage} ${step.when}`;
    const known = steps.get(name);
    steps.set(name, known === undefined ? step : joined(known, step));
  }
  if (steps.size === 0) return [];
  return [...steps.values(), ...ended(node)].sort(
    (one, other) =>
      compare(dayOf(one), dayOf(other)) || order.indexOf(one.stage) - order.indexOf(other.stage),
  );
}

function stepOf(stage: LifeStage, { ref, from, time, temporality, contested, evidence }: Relation): LifeStep {
  const { begins, ends, openEnd = false } = time.recorded ?? { begins: null, ends: null };
  return {
    stage,
    when: timeInWords(time, temporality),
    begins: begins ?? unknown,
    ends: temporality === 'state' ? (ends ?? (openEnd ? readEdtf('..') : unknown)) : null,
    sureUntil: temporality === 'state' ? sureUntil(time) : null,
    others: [from],
    relations: [ref],
    contested,
    evidence,
  };
}

/** By its end, or by those who say that it held. */
function sureUntil({ recorded }: Relation['time']): string | null {
  const attested = recorded?.attested.map(({ earliest }) => earliest) ?? [];
  return latestOf([recorded?.ends?.earliest ?? null, ...attested]);
}

function latestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((latest, day) => (day !== null && day > (latest ?? '') ? day : latest), null);
}

function joined(one: LifeStep, other: LifeStep): LifeStep {
  return {
    ...one,
    others: [...one.others, ...other.others.filter((ref) => !one.others.includes(ref))],
    sureUntil: latestOf([one.sureUntil, other.sureUntil]),
    relations: [...one.relations, ...other.relations],
    contested: one.contested || other.contested,
    evidence: [...one.evidence, ...other.evidence],
  };
}

/** An end of its own that has come. */
function ended({ ends, evidence }: Living): readonly LifeStep[] {
  if (ends === null || ends === '..') return [];
  const when = timeInWords({ begins: ends, ends: null, attested: [] }, 'occurrence');
  const nothing = { ends: null, sureUntil: null, others: [], relations: [], contested: false };
  return [{ stage: 'ended', when, begins: boundsOf(ends), ...nothing, evidence }];
}

/** A foreign graph may write its dates in another way. */
function boundsOf(date: string): DayBounds {
  try {
    return readEdtf(date);
  } catch {
    return unknown;
  }
}

function dayOf({ begins }: LifeStep): string {
  return begins.earliest ?? begins.latest ?? '~';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
