import type { Profile } from 'entente/contract/model/profile.ts';
import { functions, keywords } from './cypher-words.ts';

/** A word that may stand where the cursor is. */
export interface Offered {
  readonly label: string;
  /** What is written, where that is not the label. */
  readonly apply?: string;
  readonly type: 'class' | 'type' | 'property' | 'function' | 'keyword' | 'variable';
  /** Beside it in the list. */
  readonly detail?: string;
}

export interface Offer {
  /** How many of the letters before the cursor the word replaces. */
  readonly replaces: number;
  readonly options: readonly Offered[];
}

/** What the connected database has words for. */
export type Words = Pick<Profile, 'kinds' | 'types' | 'hiddenLabels' | 'properties'>;

const inNode = /\(\s*[\w`]*\s*(?::[^()[\]{}]*)?[:|&!]\s*`?(\w*)$/;
const inRelation = /\[\s*[\w`]*\s*(?::[^()[\]{}]*)?[:|!]\s*`?(\w*)$/;
const ofVariable = /[\w`)\]]\.(\w*)$/;
const ofMap = /[({]\s*[\w`]*\s*(?::[^()[\]{}]+)?\{(?:[^{}]*,)?\s*(\w*)$/;
const parameter = /\$(\w*)$/;
/** One letter is as likely a variable. */
const word = /(\w{2,})$/;

/**
 * What may be written at the end of a text.
 *
 * @param before what stands before the cursor
 * @param given the parameters that have a value
 * @param asked whether the user has asked for it; else nothing is offered before a first letter
 */
export function offerAfter(
  before: string,
  words: Words,
  given: readonly string[],
  asked: boolean,
): Offer | null {
  const near = before.slice(-400);
  if (isInText(near)) return null;
  const found = (pattern: RegExp, options: () => readonly Offered[]): Offer | null => {
    const start = pattern.exec(near)?.[1];
    return start === undefined ? null : { replaces: start.length, options: options() };
  };
  return (
    found(parameter, () => given.map((label) => ({ label, type: 'variable' }))) ??
    found(inNode, () => labelsOf(words)) ??
    found(inRelation, () => typesOf(words)) ??
    found(ofMap, () => propertiesOf(words)) ??
    found(ofVariable, () => propertiesOf(words)) ??
    found(word, plainWords) ??
    (asked ? { replaces: 0, options: plainWords() } : null)
  );
}

function labelsOf({ kinds, hiddenLabels }: Words): readonly Offered[] {
  return [
    ...kinds.map(({ name, count }) => ({ ...written(name), type: 'class' as const, detail: String(count) })),
    ...hiddenLabels.map((name) => ({ ...written(name), type: 'class' as const })),
  ];
}

function typesOf({ types }: Words): readonly Offered[] {
  return types.map(({ name, label }) => ({ ...written(name), type: 'type' as const, detail: label }));
}

/** Those that the profile knows the meaning of. */
function propertiesOf({ kinds, properties }: Words): readonly Offered[] {
  const { time, evidence, names, opposes: _, writtenAt: __, ...plain } = properties;
  const texts = [
    ...kinds.flatMap(({ captions }) => captions),
    ...[plain, time, evidence, names].flatMap((roles) => Object.values(roles ?? {}).flatMap(namesIn)),
  ];
  return [...new Set(texts)].sort().map((name) => ({ ...written(name), type: 'property' as const }));
}

/** A role names a property, or says more about it, such as the form of its dates. */
function namesIn(role: unknown): readonly string[] {
  if (typeof role === 'string') return [role];
  if (typeof role === 'object' && role !== null && 'property' in role) return namesIn(role.property);
  return [];
}

function plainWords(): readonly Offered[] {
  return [
    ...keywords.map((label) => ({ label, type: 'keyword' as const })),
    ...functions.map((label) => ({ label: `${label}()`, apply: `${label}(`, type: 'function' as const })),
  ];
}

/** What is no plain word has to stand in backticks. */
function written(name: string): Pick<Offered, 'label' | 'apply'> {
  return /^[A-Za-z_]\w*$/.test(name)
    ? { label: name }
    : { label: name, apply: `\`${name.replaceAll('`', '``')}\`` };
}

/** Whether the end of it lies in a quoted text or a comment. */
function isInText(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const bare = line.replace(/\\./g, '').replace(/'[^']*'|"[^"]*"/g, '');
  return /['"]|\/\//.test(bare);
}
