import { type Random, randomFrom, wholeNumber } from '#bench/measure/random.ts';

/** How large a graph is made. */
export interface Size {
  readonly nodes: number;
  readonly relations: number;
  /** The first nodes are hubs, each joined to this many different others, and more by chance. */
  readonly hubs: number;
  readonly hubDegree: number;
}

export const kinds = ['Person', 'Organization', 'Place', 'Event', 'Agreement', 'State'] as const;
export const types = [
  ...['KNOWS', 'MEMBER_OF', 'LOCATED_IN', 'TOOK_PART_IN'],
  ...['SIGNED', 'OWNS', 'CRITICIZED', 'SUCCEEDED'],
] as const;

const nodeHeader = 'number:ID,name,founded:int,:LABEL';
const relationHeader = ':START_ID,:END_ID,begins,ends,:TYPE';

/** The last nodes: each hundredth part of the nodes has no way to the others; the very last have no relation at all. */
export function partsOf({ nodes }: Size) {
  const lonely = Math.ceil(nodes / 10_000);
  const island = Math.ceil(nodes / 100);
  return { island: nodes - island, lonely: nodes - lonely };
}

const syllables =
  'ba be bi bo da de di do fa ka ke ki ko la le li lo ma me mi mo na ne no ra ri ro sa se ta'.split(' ');

/** Different for each number: its digits as syllables, with what kind of thing it is. */
export function nameOf(number: number): string {
  const base = syllables.length;
  let text = '';
  for (let rest = number + base ** 2; rest > 0; rest = Math.floor(rest / base))
    text = (syllables[rest % base] ?? '') + text;
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  return `${name} ${kindOf(number).toLowerCase()}`;
}

function kindOf(number: number): string {
  return kinds[(number * 7) % kinds.length] ?? kinds[0];
}

/** A table of nodes for the bulk importer, line by line. */
export function* nodeLines(size: Size): Generator<string> {
  yield nodeHeader;
  for (let number = 0; number < size.nodes; number += 1)
    yield `${number},${nameOf(number)},${1800 + (number % 220)},${kindOf(number)}`;
}

/**
 * A table of relations for the bulk importer, line by line: those of the hubs, those of the island, and for all others
 * one end at random and the other the likelier the smaller its number is, so that few nodes have very many.
 */
export function* relationLines(size: Size): Generator<string> {
  yield relationHeader;
  const random = randomFrom(20_200_101);
  const { island, lonely } = partsOf(size);
  let made = 0;
  const relation = (from: number, to: number) => {
    made += 1;
    return `${from},${to},${datesOf(random)},${types[wholeNumber(random, 0, types.length)]}`;
  };
  for (let hub = 0; hub < size.hubs; hub += 1)
    for (let place = 0; place < size.hubDegree; place += 1) {
      const other = size.hubs + ((hub * 31 + place * strideOf(island - size.hubs)) % (island - size.hubs));
      yield place % 2 === 0 ? relation(hub, other) : relation(other, hub);
    }
  for (let number = island; number < lonely; number += 1)
    yield relation(number, number + 1 < lonely ? number + 1 : island);
  while (made < size.relations) {
    const from = wholeNumber(random, size.hubs, island);
    const to = size.hubs + Math.floor(random() ** 2 * (island - size.hubs));
    yield relation(from, to);
  }
}

/** A step that visits every one of so many places before it comes back, since it shares no divisor with their number. */
function strideOf(places: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let stride = 7;
  while (divides(places, stride) !== 1) stride += 1;
  return stride;
}

function datesOf(random: Random): string {
  const year = wholeNumber(random, 1900, 2020);
  const ends = random() < 0.3 ? '' : `${year + wholeNumber(random, 0, 30)}-12-31`;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(wholeNumber(random, 1, 13))}-${two(wholeNumber(random, 1, 29))},${ends}`;
}
