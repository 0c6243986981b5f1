const scripts = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul', 'Han'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** Whether who reads the one text can read the other: both are written, at least in part, in the same letters. */
export function sharesLetters(one: string, other: string): boolean {
  return scripts.some((script) => script.test(one) && script.test(other));
}
