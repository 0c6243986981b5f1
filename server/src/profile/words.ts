import { lineOf } from '#contract/model/index.ts';

/** Names of labels and types as they read in a sentence: `ACTED_IN`, `ActedIn` and `acted-in` are "acted in". */
export function wordsOf(name: string): string {
  const words = name
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_\-.:/]+/u)
    .filter((word) => word !== '');
  // All in capitals is a way of writing types; one word in capitals among others is an acronym.
  const shouted = name === name.toUpperCase();
  const read = words.map((word) => (shouted || !isAcronym(word) ? word.toLowerCase() : word)).join(' ');
  return lineOf(read === '' ? name : read);
}

/** "movies" for "movie", for what is written in Latin letters; anything else stays. */
export function pluralOf(words: string): string {
  if (/\bperson$/i.test(words)) return words.replace(/erson$/i, 'eople');
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`;
  if (/(ss|x|z|ch|sh)$/i.test(words)) return `${words}es`;
  if (/s$/i.test(words) || !/[a-z]$/i.test(words)) return words;
  return `${words}s`;
}

/**
 * How a relation reads against its arrow: "has genre" becomes "is genre of", "directed by" becomes "directed".
 * Where grammar gives nothing, it reads: Matrix has “acted in” from Keanu.
 */
export function inverseOf(words: string): string {
  const having = /^has (.+)$/.exec(words);
  if (having !== null) return `is ${having[1]} of`;
  const being = /^is (.+) of$/.exec(words);
  if (being !== null) return `has ${being[1]}`;
  const done = /^(?:is |was )?(\S+ed) by$/.exec(words);
  if (done?.[1] !== undefined) return done[1];
  return `has “${words}” from`;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
