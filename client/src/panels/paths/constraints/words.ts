import type { Constraint } from 'entente/contract/http/paths.ts';
import { familyOfChoice } from '#commands/path-call.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { periodInWords } from '#panels/shared/filter-words.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import type { ConstraintName, PathConstraint } from '#state/path-question.ts';
import { counted } from '#ui/words.ts';

export interface WordsFor {
  readonly vocabulary: Pick<Vocabulary, 'kind' | 'type' | 'profile'>;
  readonly captionOf: (ref: string) => string;
  readonly sourceCaption: (key: string) => string;
}

type Writer = (value: string, words: WordsFor) => string;

const writers: Record<ConstraintName, Writer> = {
  through: (ref, { captionOf }) => `through ${captionOf(ref)}`,
  avoid: (ref, { captionOf }) => `not through ${captionOf(ref)}`,
  avoidKind: (kind, { vocabulary }) => `not through ${vocabulary.kind(kind).plural}`,
  maximumDegree: (degree) => `not through hubs of more than ${counted(Number(degree), 'relation')}`,
  along: (choice, words) => `along “${choiceInWords(choice, words)}”`,
  notAlong: (choice, words) => `not along “${choiceInWords(choice, words)}”`,
  direction: (value) => (value === 'forward' ? 'along the arrows' : 'against the arrows'),
  asOf: (date) => `as of ${dateInWords(date)}`,
  during: (period) => uncapitalized(periodInWords(period)),
  possible: () => 'only what surely held',
  undated: () => 'nothing undated',
  source: (key, { sourceCaption }) => `relying on ${sourceCaption(key)}`,
  knownBy: (date) => `known by ${dateInWords(date)}`,
  contested: (value) => (value === 'only' ? 'only contested' : 'nothing contested'),
};

/** A constraint as it stands on its chip: "not through Japan". */
export function constraintInWords(
  { name, value }: Pick<PathConstraint, 'name' | 'value'>,
  words: WordsFor,
): string {
  return writers[name](value, words);
}

/** "since 2019" for "Since 2019", as it stands within a sentence; a month keeps its capital. */
function uncapitalized(period: string): string {
  return period.replace(/^(Since|Until) /, (word) => word.toLowerCase());
}

function choiceInWords(choice: string, { vocabulary }: WordsFor): string {
  const family = familyOfChoice(choice);
  if (family === null) return vocabulary.type(choice).label;
  return `all ${vocabulary.profile.families.find(({ name }) => name === family)?.label ?? family}`;
}

/** Which constraints of the form the call's are made of. */
export const askedBy: Record<Constraint, readonly ConstraintName[]> = {
  through: ['through'],
  avoid: ['avoid'],
  avoidKinds: ['avoidKind'],
  direction: ['direction'],
  maximumDegree: ['maximumDegree'],
  timing: [],
  types: ['along', 'notAlong'],
  families: [],
  asOf: ['asOf'],
  during: ['during'],
  knownBy: ['knownBy'],
  possible: ['possible'],
  undated: ['undated'],
  contested: ['contested'],
  sources: ['source'],
  maximumLength: [],
};
