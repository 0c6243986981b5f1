import type { Token } from './tokens.ts';

/**
 * What a single row may loop over. The database ends a query between two rows, and not within an expression: what loops
 * there for hours goes on for hours, whoever ends it.
 */
const bounds = { nested: 2, range: 10_000 } as const;

const loopingFunctions = new Set(['reduce', 'all', 'any', 'none', 'single']);
/** Numbers that no list can outgrow. */
const sizes = new Set(['size', 'length']);

/** Something that may loop for too long, where it stands, and what to do instead. */
export interface EndlessLoop {
  readonly at: number;
  readonly detail: string;
  readonly remedy: string;
}

/** @returns the first of them; `undefined` where there is none */
export function endlessLoop(tokens: readonly Token[]): EndlessLoop | undefined {
  const open: boolean[] = [];
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue;
    if ('([{'.includes(token.text)) {
      open.push(opensLoop(tokens, place));
      if (open.filter(Boolean).length > bounds.nested)
        return {
          at: token.at,
          detail: `More than ${bounds.nested} loops over lists lie in one another, which the database could not be made to end.`,
          remedy: 'Take the lists apart with UNWIND, row by row.',
        };
      if (isLongRange(tokens, place))
        return {
          at: tokens[place - 1]?.at ?? token.at,
          detail: `The list that range() makes here may be longer than ${bounds.range} numbers.`,
          remedy: `Write UNWIND range(…) AS number, which goes row by row, or numbers not above ${bounds.range}, or the size of a list.`,
        };
    }
    if (')]}'.includes(token.text)) open.pop();
  }
  return undefined;
}

function opensLoop(tokens: readonly Token[], place: number): boolean {
  const [before, sign, name, word] = tokens.slice(Math.max(0, place - 1), place + 3);
  if (place === 0) return false;
  if (sign?.text === '(') return before?.kind === 'name' && loopingFunctions.has(before.text.toLowerCase());
  return (
    sign?.text === '[' && name?.kind === 'name' && word?.kind === 'name' && word.text.toUpperCase() === 'IN'
  );
}

function isLongRange(tokens: readonly Token[], place: number): boolean {
  const [name, before] = [tokens[place - 1], tokens[place - 2]];
  if (tokens[place]?.text !== '(' || name?.kind !== 'name' || name.text.toLowerCase() !== 'range')
    return false;
  if (before?.kind === 'name' && !before.quoted && before.text.toUpperCase() === 'UNWIND') return false;
  let depth = 1;
  for (let next = place + 1; depth > 0 && next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const within = depth > 1;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    else if (!within && !isBounded(token)) return true;
  }
  return false;
}

/** What may stand between the parentheses of range() itself: small numbers, sizes, and what adds them. */
function isBounded({ kind, text }: Token): boolean {
  if (kind === 'number') return /^\d+$/.test(text) && Number(text) <= bounds.range;
  if (kind === 'name') return sizes.has(text.toLowerCase());
  return kind === 'sign' && '+-,'.includes(text);
}
