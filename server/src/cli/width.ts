/** Letters that take two columns of a terminal. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;

/** Marks that are drawn over the letter before them, and signs that are not drawn. */
const without = /[\p{Mark}\p{Cf}\u1160-\u11ff]/u;

const widthOfLetter = (letter: string) => (without.test(letter) ? 0 : wide.test(letter) ? 2 : 1);

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + widthOfLetter(letter), 0);
}

/** The text, with as many blanks after it as make it take that many columns; a longer one as it is. */
export const padTo = (text: string, columns: number) =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));

/** The beginning of a text, as much as fits in that many columns. */
export function cutTo(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const letter of text) {
    width += widthOfLetter(letter);
    if (width > columns) break;
    end += letter.length;
  }
  return text.slice(0, end);
}
