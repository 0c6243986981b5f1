/** Gives the width of a text in model units. */
export type TextWidth = (text: string) => number;

export const CAPTION_FONT_SIZE = 12;
export const CAPTION_FONT_WEIGHT = 500;
export const CAPTION_LINE_HEIGHT = 1.15;
const WIDEST_LINE = 110;
const MOST_LINES = 3;

const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*?[/–—-]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}/–—-]+|\s+/gu;

/** A word that is wider than this is broken within: it would lie across half of the drawing. */
const WIDEST_WORD = 2 * WIDEST_LINE;

/**
 * Breaks a caption into lines of about equal width, as few as fit: between words, after a slash or dash,
 * and between characters in scripts that know no spaces. What does not fit in the last line ends with "…".
 *
 * @returns at least one line
 */
export function wrapCaption(caption: string, widthOf: TextWidth): readonly string[] {
  const greedy = fill(caption, WIDEST_LINE, widthOf);
  if (greedy.length > MOST_LINES) return shortened(greedy, widthOf);
  let best = greedy;
  // A narrower measure with the same number of lines gives lines of about equal width.
  for (let width = WIDEST_LINE - 6; width >= WIDEST_LINE / greedy.length - 6; width -= 6) {
    const narrower = fill(caption, width, widthOf);
    if (narrower.length > greedy.length || narrower.some((line) => widthOf(line) > width)) break;
    best = narrower;
  }
  return best;
}

function fill(caption: string, widest: number, widthOf: TextWidth): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const divided = (caption.trim().match(pieces) ?? []).flatMap((piece) => divide(piece, widest, widthOf));
  for (const piece of divided) {
    if (line === '' || widthOf((line + piece).trimEnd()) <= widest) {
      line += piece;
    } else {
      lines.push(line.trim());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines.length === 0 ? [''] : lines;
}

/** A word as it is, or, where it is far too wide, in parts that are as wide as a line. */
function divide(word: string, widest: number, widthOf: TextWidth): readonly string[] {
  if (widthOf(word) <= WIDEST_WORD) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of characters.segment(word)) {
    if (part !== '' && widthOf(part + segment) > widest) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** What a reader takes for one character, as a flag or a letter with its accents. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function shortened(lines: readonly string[], widthOf: TextWidth): readonly string[] {
  const kept = lines.slice(0, MOST_LINES - 1);
  const characters = [...(lines[MOST_LINES - 1] ?? '')];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > WIDEST_LINE) characters.pop();
  return [...kept, `${characters.join('').trimEnd()}…`];
}
