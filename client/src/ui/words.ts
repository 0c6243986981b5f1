const whole = new Intl.NumberFormat('en');

/** "1,204". */
export function number(value: number): string {
  return whole.format(value);
}

/** "1 hop", "3 hops". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A total of the contract: "63", or "at least 63" where it is not exact. */
export function totalWords(total: { readonly value: number; readonly exact: boolean }): string {
  return total.exact ? number(total.value) : `at least ${number(total.value)}`;
}

/** The first letter large, as at the beginning of a sentence or in a heading. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** "Japanese" for `ja`; the code itself where nobody knows it. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    // Not a language tag: a foreign database may hold any text here.
    return code;
  }
}
