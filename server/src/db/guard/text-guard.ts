import { firstWords, functions, wordsBeforeParentheses } from './allowed.ts';
import { endlessLoop } from './loops.ts';
import { QueryRefused } from './refusal.ts';
import { positionAt, type Token, tokensOf } from './tokens.ts';

/** What of a query's text is looked at, each by itself so that tests can tell what it stops. */
export const textChecks = { escapes, oneStatement, prefixes, beginning, otherGraphs, calls, loops };
export type TextCheck = keyof typeof textChecks;

type Check = (tokens: readonly Token[], refuse: Refuse, cypher: string) => void;
type Refuse = (at: number, detail: string, remedy: string) => never;

/**
 * Looks at a query's text before the database sees it.
 *
 * @throws QueryRefused for the first thing in it that may not be
 */
export function checkText(cypher: string, checks: readonly TextCheck[]): void {
  const tokens = tokensOf(cypher);
  const refuse: Refuse = (at, detail, remedy) => {
    throw new QueryRefused(detail, remedy, positionAt(cypher, at));
  };
  for (const name of checks) textChecks[name](tokens, refuse, cypher);
}

/**
 * Neo4j may read `\u0043` as a `C` before it reads anything else, so that a text says what nobody sees. A backslash in a
 * quoted name, which this program itself writes so, hides nothing.
 */
function escapes(...[, refuse, cypher]: Parameters<Check>): void {
  const bare = cypher.replace(/`(?:[^`]|``)*`/g, (name) => name.replaceAll('\\u005C', '      '));
  const at = bare.search(/\\+u/i);
  if (at >= 0)
    refuse(
      at,
      'A character is written by its code (\\u…), which can hide what a query does.',
      'Write the character itself, or give the text as a parameter.',
    );
}

function oneStatement(tokens: readonly Token[], refuse: Refuse): void {
  const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';');
  const next = end < 0 ? undefined : tokens[end + 1];
  if (next !== undefined)
    refuse(next.at, 'There is more than one statement.', 'Send one statement at a time, without the others.');
}

const versions = ['5', '25'];

/** `EXPLAIN` and `PROFILE` are not questions; of what `CYPHER …` can set only the version of the language may be. */
function prefixes(tokens: readonly Token[], refuse: Refuse): void {
  const [first, version, next] = tokens;
  if (first === undefined) return;
  if (isWord(first, 'EXPLAIN') || isWord(first, 'PROFILE'))
    refuse(
      first.at,
      `${first.text.toUpperCase()} asks for a plan, and not for an answer.`,
      'Leave it out; plans are for a Neo4j client of your own.',
    );
  if (!isWord(first, 'CYPHER')) return;
  const plain = version?.kind === 'number' && versions.includes(version.text);
  if (!plain || (next?.kind === 'name' && next.text !== '' && isOption(tokens, 2)))
    refuse(
      (plain ? next : first)?.at ?? 0,
      'Options of the database (CYPHER …) cannot be set here.',
      `Leave them out. Allowed before a query: CYPHER ${versions.join(' or CYPHER ')}, nothing else.`,
    );
}

function isOption(tokens: readonly Token[], place: number): boolean {
  const after = tokens[place + 1];
  return after?.kind === 'sign' && after.text === '=';
}

function beginning(tokens: readonly Token[], refuse: Refuse): void {
  const word = tokens[isWord(tokens[0], 'CYPHER') ? 2 : 0];
  if (word === undefined) refuse(0, 'There is no statement.', 'Write one, as: MATCH (n) RETURN n LIMIT 10');
  else if (word.kind === 'sign' && ['{', '('].includes(word.text)) return;
  else if (!word.quoted && firstWords.has(word.text.toUpperCase())) return;
  else
    refuse(
      word.at,
      `A query cannot begin with ${word.text.slice(0, 40)} here: only what reads the graph is run.`,
      `Begin with one of: ${[...firstWords].join(', ')}.`,
    );
}

/** `USE` leads to another graph of the same database. */
function otherGraphs(tokens: readonly Token[], refuse: Refuse): void {
  tokens.forEach((token, place) => {
    if (!isWord(token, 'USE')) return;
    const before = tokens[place - 1];
    const opens = before === undefined || ['{', '}'].includes(before.text) || before.kind === 'number';
    if (opens || ['UNION', 'ALL', 'DISTINCT', 'NEXT', 'THEN', 'ELSE'].some((word) => isWord(before, word)))
      refuse(token.at, 'USE asks another graph than this one.', 'Leave it out: this graph is the one asked.');
  });
}

/** Every name before a `(`: a function, or one of the words of the language. */
function calls(tokens: readonly Token[], refuse: Refuse): void {
  tokens.forEach((token, place) => {
    if (token.kind !== 'sign' || token.text !== '(') return;
    const name = nameBefore(tokens, place);
    if (name === null) return;
    const { parts, quoted, at, called } = name;
    const [first = ''] = parts;
    if (called) return;
    if (parts.length === 1 && !quoted && wordsBeforeParentheses.has(first.toUpperCase())) return;
    const full = parts.join('.');
    if (functions.has(full.toLowerCase())) return;
    refuse(
      at,
      `The function ${full.slice(0, 80)} is not among those that a query may use here.`,
      'Use the functions of Cypher itself for numbers, texts, lists, times, nodes and relations; none of extensions (as apoc), and none that reaches files, the network or other graphs.',
    );
  });
}

function loops(tokens: readonly Token[], refuse: Refuse): void {
  const found = endlessLoop(tokens);
  if (found !== undefined) refuse(found.at, found.detail, found.remedy);
}

/** The name that ends before a place, its parts joined by dots; `called`: that of a procedure, at which the plan is looked. */
function nameBefore(tokens: readonly Token[], place: number) {
  const parts: string[] = [];
  let [start, quoted] = [place, false];
  for (;;) {
    const token = tokens[start - 1];
    if (token?.kind !== 'name') break;
    parts.unshift(token.text);
    quoted ||= token.quoted;
    start -= 1;
    const dot = tokens[start - 1];
    if (dot?.kind !== 'sign' || dot.text !== '.') break;
    start -= 1;
  }
  const token = tokens[start];
  if (token === undefined || parts.length === 0) return null;
  // A label or type, as in (n:Person), and a mark of a name, as in :A&(B|C), are no calls.
  return { parts, quoted, at: token.at, called: isWord(tokens[start - 1], 'CALL') };
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'name' && !token.quoted && token.text.toUpperCase() === word;
}
