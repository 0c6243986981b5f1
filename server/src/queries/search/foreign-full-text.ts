import { fullTextQuery } from './full-text.ts';
import { phrase } from './phrase.ts';

/**
 * What to ask a full-text index for whose analyzer nobody knows: what our own is asked for, and besides the text as it
 * was typed, in the ways in which an index may hold it that keeps capitals or whole values.
 *
 * @returns a query of Lucene's classic syntax; `null` where there is nothing to look for
 */
export function foreignFullTextQuery(typed: string): string | null {
  const usual = fullTextQuery(typed);
  if (usual === null) return null;
  const text = typed.normalize('NFC').trim();
  const asWritten = [text, text.toLowerCase(), text.toUpperCase(), capitalized(text)];
  const beginnings = [...new Set(asWritten)].map((way) => `${escaped(way)}*`);
  const everyWord = text
    .split(/\s+/)
    .map(
      (word) => `+(${[...new Set([word, capitalized(word)])].map((way) => `${escaped(way)}*`).join(' OR ')})`,
    )
    .join(' ');
  return [usual, phrase(text), ...beginnings, `(${everyWord})`].join(' OR ');
}

/** Signs of Lucene's syntax, and spaces, stand for themselves. */
function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '\\$&');
}

function capitalized(text: string): string {
  return text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
