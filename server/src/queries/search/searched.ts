/** The sentences that say what was searched, and their parts. */

export const waysOfSearching =
  'whole, by their beginning, by any word and its beginning, inside words, and with one letter wrong, missing, added or exchanged in a word of four letters or more';

export function ofKinds(kinds: readonly string[]): string {
  return kinds.length === 0 ? '' : ` of the ${kinds.length === 1 ? 'kind' : 'kinds'} ${kinds.join(', ')}`;
}

export function noLetters(typed: string): string {
  return `Nothing: "${typed}" holds neither letters nor digits. Type at least one.`;
}

export const noNames = 'Nothing: this graph has no property from which a name could be read.';
