import type { Weakness } from '#contract/http/index.ts';
import { published, type TestRelation } from './random-graphs.ts';
import type { TestQuestion } from './random-questions.ts';

/*
 * Every path, found by walking every way there is, and judged by what the contract says in words. It shares nothing with
 * what it is to test, is as slow as it looks, and knows only as many days as the random graphs have dates.
 */

/** What must come back. */
export interface Expected {
  readonly nodes: readonly string[];
  readonly hops: readonly (readonly string[])[];
  readonly certainty: Weakness;
  readonly alike: number;
  /** Whether the days that are sure suffice; `null` where no timing was asked. */
  readonly isSure: boolean | null;
}

/** All days that can make a difference. */
const days = [1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007].flatMap((year) => [
  `${year}-01-01`,
  `${year}-06-15`,
  `${year}-12-31`,
]);
const families: Readonly<Record<TestRelation['type'], string>> = {
  ALLY_OF: 'friends',
  MET: 'friends',
  DISPUTES: 'foes',
  LOCATED_IN: 'places',
};
const strongestFirst: readonly Weakness[] = [
  'none',
  'one-source',
  'may',
  'undated',
  'not-a-fact',
  'contested',
  'no-source',
];

/** Every path of every length that is asked for, in the order of the contract. */
export function bruteForce(question: TestQuestion): Expected[] {
  const { graph, from, to } = question;
  const kept = graph.relations.filter((relation) => satisfies(relation, question));
  const joining = (a: string, b: string) =>
    kept.filter((one) => {
      const isAlong = one.from === a && one.to === b;
      const isAgainst = one.from === b && one.to === a;
      if (question.direction === 'any') return isAlong || isAgainst;
      return question.direction === 'forward' ? isAlong : isAgainst;
    });
  const ways: string[][] = [];
  const walk = (way: string[]): void => {
    const last = way.at(-1) ?? '';
    if (last === to) ways.push(way);
    else if (way.length <= question.maximumLength)
      for (const { key } of graph.nodes)
        if (!way.includes(key) && mayPass(key, question) && joining(last, key).length > 0)
          walk([...way, key]);
  };
  walk([from]);
  const found = ways
    .filter((way) => question.through.every((key) => way.includes(key)))
    .flatMap((way) => {
      const hops = way.slice(1).map((key, place) => joining(way[place] ?? '', key));
      const taking = hops.map((relations, place) =>
        relations.filter((relation) => canBeInTime(hops.with(place, [relation]), question)),
      );
      return taking.some((relations) => relations.length === 0)
        ? []
        : [{ nodes: way, hops: taking, all: hops }];
    });
  const shortest = Math.min(...found.map(({ hops }) => hops.length));
  const ordered = found
    .filter(({ hops }) => hops.length <= shortest + question.longer)
    .map((path) => judged(path, question))
    .sort((a, b) => compareKeys(a.order, b.order));
  return question.onePerMeaning ? folded(ordered) : ordered;
}

interface Judged extends Expected {
  readonly order: readonly (number | string)[];
  readonly meaning: string;
}

function judged(
  {
    nodes,
    hops,
    all,
  }: { nodes: string[]; hops: (readonly TestRelation[])[]; all: (readonly TestRelation[])[] },
  question: TestQuestion,
): Judged {
  const severity = (relation: TestRelation) => strongestFirst.indexOf(weakness(relation, question));
  const strongest = hops.map((relations) => Math.min(...relations.map(severity)));
  const weakest = Math.max(0, ...strongest);
  const recency = Math.min(
    Number.POSITIVE_INFINITY,
    ...hops.map((relations) => Math.max(...relations.map(lastDay))),
  );
  const degree = (key: string) =>
    question.graph.relations.filter((one) => one.from === key || one.to === key).length;
  const rarity = nodes.slice(1, -1).map((key) => Math.round(Math.log(degree(key)) * 1_000_000));
  const sum = rarity.reduce((total, each) => total + each, 0);
  return {
    nodes,
    hops: hops.map((relations) =>
      [...relations]
        .sort((a, b) =>
          compareKeys(
            [severity(a), -supporting(a, question).length, a.key],
            [severity(b), -supporting(b, question).length, b.key],
          ),
        )
        .map(({ key }) => key),
    ),
    certainty: strongestFirst[weakest] ?? 'none',
    alike: 1,
    isSure: question.timing === 'any' ? null : inTime(all, question, isSureOn),
    order: [hops.length, weakest, sum, -recency, ...nodes],
    meaning: JSON.stringify(
      hops.map((relations, place) =>
        [
          ...new Set(
            relations.map(({ type, from }) => {
              if (type === 'ALLY_OF' || type === 'MET') return type;
              return from === nodes[place] ? `along ${type}` : `against ${type}`;
            }),
          ),
        ].sort(),
      ),
    ),
  };
}

function folded(ordered: readonly Judged[]): Expected[] {
  const firsts = new Map<string, Judged>();
  for (const path of ordered) {
    const first = firsts.get(path.meaning);
    firsts.set(path.meaning, first === undefined ? path : { ...first, alike: first.alike + 1 });
  }
  return [...firsts.values()];
}

function mayPass(
  key: string,
  { graph, from, to, through, avoid, avoidKinds, maximumDegree }: TestQuestion,
): boolean {
  if (key === from || key === to || through.includes(key)) return true;
  const kind = graph.nodes.find((node) => node.key === key)?.kind ?? '';
  const degree = graph.relations.filter((one) => one.from === key || one.to === key).length;
  return !avoid.includes(key) && !avoidKinds.includes(kind) && degree <= (maximumDegree ?? degree);
}

/** Whether a relation may be on a path at all. */
function satisfies(relation: TestRelation, { filters }: TestQuestion): boolean {
  const { types = [], families: wanted = [], contested = 'include', undated, possible } = filters;
  if (types.length > 0 && !types.includes(relation.type)) return false;
  if (wanted.length > 0 && !wanted.includes(families[relation.type])) return false;
  if (contested === 'only' && !relation.contested) return false;
  if (contested === 'exclude' && relation.contested) return false;
  if (undated === 'exclude' && isUndated(relation)) return false;
  const answer = answerTo(relation, filters);
  return answer === 'holds' || (answer === 'may' && possible !== 'exclude');
}

/** What a relation answers to the dates and sources asked. */
function answerTo(relation: TestRelation, filters: TestQuestion['filters']): 'holds' | 'may' | 'not' {
  const trust = trustIn(relation, filters);
  if (trust === 'not') return 'not';
  const dates = answerToDates(relation, filters);
  return dates === 'holds' && trust === 'may' ? 'may' : dates;
}

/** Whether anybody who is relied on says so: what names no source may have been known at any time. */
function trustIn(
  relation: TestRelation,
  { sources = [], knownBy }: Pick<TestQuestion['filters'], 'sources' | 'knownBy'>,
): 'holds' | 'may' | 'not' {
  const named = relation.sources.filter((source) => sources.length === 0 || sources.includes(source));
  if (sources.length > 0 && named.length === 0) return 'not';
  if (knownBy === undefined) return 'holds';
  if (relation.sources.length === 0) return 'may';
  return named.some((source) => published[source] <= Number(knownBy)) ? 'holds' : 'not';
}

function answerToDates(
  relation: TestRelation,
  { asOf, during }: TestQuestion['filters'],
): 'holds' | 'may' | 'not' {
  const span = asOf ?? during;
  if (span === undefined || relation.type === 'LOCATED_IN') return 'holds';
  const [start = '', end = start] = span.split('/');
  const [first, last] = [`${start}-01-01`, `${end}-12-31`];
  const { from, to } = possibly(relation);
  if (from > last) return 'not';
  if (relation.type === 'MET') return answerOfMeeting(relation, asOf !== undefined, { first, last });
  const sure = surely(relation);
  if (to < first) return 'not';
  const [begun, notEnded] = asOf === undefined ? [last, first] : [first, last];
  return sure !== null && sure.from <= begun && notEnded <= sure.to ? 'holds' : 'may';
}

function answerOfMeeting(
  relation: TestRelation,
  isAsOf: boolean,
  { first, last }: { first: string; last: string },
): 'holds' | 'may' | 'not' {
  const { from, to } = possibly(relation);
  if (isAsOf) return relation.begins !== null && to <= first ? 'holds' : 'may';
  if (to < first) return 'not';
  return relation.begins !== null && from >= first && to <= last ? 'holds' : 'may';
}

/** From the first to the last day on which it can have held. */
function possibly({ type, begins, ends }: TestRelation): { from: string; to: string } {
  if (type === 'LOCATED_IN') return { from: '', to: '~' };
  if (type === 'MET')
    return begins === null ? { from: '', to: '~' } : { from: firstOf(begins), to: lastOf(begins) };
  return { from: begins === null ? '' : firstOf(begins), to: ends === null ? '~' : lastOf(ends) };
}

/** The day by which a state had begun, and the day until which it had not ended; `null` where no date is known. */
function surely({ begins, ends }: TestRelation): { from: string; to: string } | null {
  const known = [begins, ends].filter((date) => date !== null);
  if (known.length === 0) return null;
  return { from: known.map(lastOf).sort()[0] ?? '', to: known.map(firstOf).sort().at(-1) ?? '' };
}

function firstOf(date: string): string {
  if (date === '..') return '9999-12-31';
  return date.length === 4 ? `${date}-01-01` : date;
}

function lastOf(date: string): string {
  if (date === '..') return '9999-12-31';
  return date.length === 4 ? `${date}-12-31` : date;
}

function isUndated({ type, begins, ends }: TestRelation): boolean {
  if (type === 'LOCATED_IN') return false;
  // That something has not ended is no date by itself.
  return begins === null && (type === 'MET' || ends === null || ends === '..');
}

function isPossibleOn(relation: TestRelation, day: string): boolean {
  const { from, to } = possibly(relation);
  return from <= day && day <= to;
}

function isSureOn(relation: TestRelation, day: string, { filters }: TestQuestion): boolean {
  if (trustIn(relation, filters) !== 'holds') return false;
  if (relation.type === 'LOCATED_IN') return true;
  if (relation.type === 'MET') return relation.begins === day;
  const sure = surely(relation);
  return sure !== null && isPossibleOn(relation, day) && sure.from <= day && day <= sure.to;
}

/** Whether hops can have their turns with these relations. */
function canBeInTime(hops: readonly (readonly TestRelation[])[], question: TestQuestion): boolean {
  if (question.timing === 'any') return true;
  return inTime(hops, question, question.filters.possible === 'exclude' ? isSureOn : isPossibleOn);
}

function inTime(
  hops: readonly (readonly TestRelation[])[],
  question: TestQuestion,
  isOn: (relation: TestRelation, day: string, question: TestQuestion) => boolean,
): boolean {
  const canBeOn = (place: number, day: string) =>
    hops[place]?.some((relation) => isOn(relation, day, question)) ?? false;
  if (question.timing === 'one-moment')
    return days.some((day) => hops.every((_, place) => canBeOn(place, day)));
  const follow = (place: number, since: string): boolean =>
    place === hops.length ||
    days.some((day) => day >= since && canBeOn(place, day) && follow(place + 1, day));
  return follow(0, '');
}

function supporting({ sources }: TestRelation, { filters }: TestQuestion): readonly string[] {
  return sources.filter((source) => {
    if ((filters.sources ?? []).length > 0 && !filters.sources?.includes(source)) return false;
    return filters.knownBy === undefined || published[source] <= Number(filters.knownBy);
  });
}

function weakness(relation: TestRelation, question: TestQuestion): Weakness {
  const { filters } = question;
  const count = supporting(relation, question).length;
  const isAsked = [filters.asOf, filters.during, filters.knownBy].some((date) => date !== undefined);
  if (count === 0) return 'no-source';
  if (relation.contested) return 'contested';
  if (relation.modality === 'opinion') return 'not-a-fact';
  const hasEnd = relation.ends !== null && relation.ends !== '..';
  if (relation.type !== 'LOCATED_IN' && relation.begins === null && !hasEnd) return 'undated';
  if (isAsked && answerTo(relation, filters) === 'may') return 'may';
  return count === 1 ? 'one-source' : 'none';
}

/** The last day that is recorded of it, as a number. */
function lastDay({ type, begins, ends }: TestRelation): number {
  if (type === 'LOCATED_IN' || ends === '..') return Number.POSITIVE_INFINITY;
  const known = [begins, ends]
    .filter((date) => date !== null)
    .map((date) => Number(lastOf(date).replaceAll('-', '')));
  return known.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...known);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [place, key] of a.entries()) {
    const other = b[place];
    if (other !== undefined && key !== other) return key < other ? -1 : 1;
  }
  return a.length - b.length;
}
