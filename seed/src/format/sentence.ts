import { text } from './fields.ts';

/** Words before a full stop that does not end a sentence. Initials (`J.`, `U.S.`) are known by their form. */
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof Gen Adm Col Sen Rep Gov Pres St No vs Jr Sr Co Inc Ltd Corp Art Sec ca cf etc'.split(
    ' ',
  ),
);

const end = /[.!?]["'”’)\]]*$/;
const breakInside = /(\S+?)[.!?]["'”’)\]]*\s+["'“‘([]*\p{Lu}/gu;

/** One sentence: it ends with a full stop or its like, and no other sentence ends before. */
export const sentence = text.refine(isOneSentence, 'Write one sentence, ended by a full stop.');

function isOneSentence(value: string): boolean {
  if (!end.test(value)) return false;
  return [...value.matchAll(breakInside)].every(([, word = '']) => isAbbreviation(word));
}

function isAbbreviation(word: string): boolean {
  const bare = word.replace(/^["'“‘([]+/, '');
  return abbreviations.has(bare) || /^(\p{Lu}\.)*\p{Lu}$/u.test(bare);
}
