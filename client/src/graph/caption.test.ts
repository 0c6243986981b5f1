import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapCaption } from './caption.ts';

const widthOf = (text: string) => [...text].length * 7;

test('a short caption is one line', () => {
  expect(wrapCaption('Japan', widthOf)).toEqual(['Japan']);
  expect(wrapCaption('', widthOf)).toEqual(['']);
});

test('a longer one is broken between words into lines of about equal width', () => {
  expect(wrapCaption('Court ruling on forced labor, 2018', widthOf)).toEqual([
    'Court ruling',
    'on forced',
    'labor, 2018',
  ]);
});

test('scripts without spaces are broken between characters', () => {
  const lines = wrapCaption('日本国と大韓民国との間の基本関係に関する条約', widthOf);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('日本国と大韓民国との間の基本関係に関する条約');
});

test('one word that is too long for a line stays whole', () => {
  expect(wrapCaption('Intercontinentalraketenabwehr', widthOf)).toEqual(['Intercontinentalraketenabwehr']);
});

test('a word without end is broken within', () => {
  const lines = wrapCaption('a'.repeat(300), widthOf);
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(110);
  expect(lines.at(-1)).toMatch(/…$/);
  const families = wrapCaption('👩‍👩‍👧‍👦'.repeat(40), widthOf);
  expect(families[0]).toMatch(/^(👩‍👩‍👧‍👦)+$/u);
});

test('what does not fit into three lines ends with an ellipsis', () => {
  const lines = wrapCaption(
    'Agreement between the Government of Japan and the Republic of Korea on information',
    widthOf,
  );
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
});

test('no caption loses or gains a letter unless it is shortened, and none has more than three lines', () => {
  const word = fc.string({
    minLength: 1,
    maxLength: 40,
    unit: fc.constantFrom('a', 'é', 'ö', '国', '한', '-', '/'),
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const caption = words.join(' ');
      const lines = wrapCaption(caption, widthOf);
      expect(lines.length).toBeLessThanOrEqual(3);
      const letters = (text: string) => text.replaceAll(/\s/g, '');
      if (!lines.at(-1)?.endsWith('…')) expect(letters(lines.join(''))).toBe(letters(caption));
    }),
  );
});
