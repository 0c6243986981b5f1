/**
 * Whether one text becomes the other by at most one slip of the fingers: a letter too many, missing or wrong,
 * or two neighboring letters exchanged (Damerau and Levenshtein's distance of at most 1).
 */
export function withinOneEdit(one: string, other: string): boolean {
  // A letter is at most two code units: a quick no for most words that are compared.
  if (Math.abs(one.length - other.length) > 2) return false;
  const a = lettersOf(one);
  const b = lettersOf(other);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endOfA = a.length;
  let endOfB = b.length;
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA -= 1;
    endOfB -= 1;
  }
  // What differs lies between a common beginning and a common end.
  const differentInA = endOfA - start;
  const differentInB = endOfB - start;
  if (differentInA <= 1 && differentInB <= 1) return true;
  const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return differentInA === 2 && differentInB === 2 && exchanged;
}

const halves = /[\uD800-\uDFFF]/;

/** A text by its letters; most have one code unit each, and are such a list themselves. */
function lettersOf(text: string): ArrayLike<string> {
  return halves.test(text) ? [...text] : text;
}
