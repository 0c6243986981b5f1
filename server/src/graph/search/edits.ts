/**
 * Whether one text becomes the other by at most one slip of the fingers: a letter too many, missing or wrong,
 * or two neighboring letters exchanged (Damerau and Levenshtein's distance of at most 1).
 */
export function withinOneEdit(one: string, other: string): boolean {
  // A letter is at most two code units: a quick no for most words that are compared.
  if (Math.abs(one.length - other.length) > 2) return false;
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const same = (fromA: number, fromB: number) => a.slice(fromA).join('') === b.slice(fromB).join('');
  if (a.length > b.length) return same(start + 1, start);
  if (a.length < b.length) return same(start, start + 1);
  const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return same(start + 1, start + 1) || (exchanged && same(start + 2, start + 2));
}
