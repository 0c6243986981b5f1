/**
 * Words so frequent that they tell nothing, and that the full-text index leaves out (Lucene's English stop words).
 * They are looked for beside others only, never by themselves.
 */
export const littleWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these ' +
    'they this to was will with'
  ).split(' '),
);

const beginnings = new Set(
  [...littleWords].flatMap((word) => [...word].map((_, last) => word.slice(0, last + 1))),
);

/** Whether a word typed is one of them, or may become one while it is being typed. */
export function maybeLittle(word: string): boolean {
  return beginnings.has(word);
}
