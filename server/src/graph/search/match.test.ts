import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable } from './comparable.ts';
import { littleWords } from './little-words.ts';
import { bestMatch, closeness, matchName, typedText } from './match.ts';

const match = (typed: string, name: string) => matchName(typedText(typed), comparable(name));

describe('how a name answers', () => {
  test.each([
    ['Takeshima', 'takeshima', 'exact'],
    ['sanfrancisco', 'San Francisco', 'exact'],
    ['yoon seok yeol', 'Yoon Seokyeol', 'exact'],
    ['たけしま', 'タケシマ', 'exact'],
    ['ＧＳＯＭＩＡ', 'GSOMIA', 'exact'],
    ['us', 'U.S.', 'exact'],
    ['takesh', 'Takeshima', 'prefix'],
    ['yoon suk', 'Yoon Suk-yeol', 'prefix'],
    ['竹島', '竹島問題', 'prefix'],
    ['독ㄷ', '독도', 'prefix'],
    ['도', '독도', 'prefix'],
    ['Jae-in Moon', 'Moon Jae-in', 'word'],
    ['rocks', 'Liancourt Rocks', 'word'],
    ['roc', 'Liancourt Rocks', 'word-prefix'],
    ['sukyeol', 'Yoon Suk-yeol', 'word-prefix'],
    ['yoon sukyeol', 'President Yoon Suk-yeol', 'word-prefix'],
    ['keshim', 'Takeshima', 'inside'],
    ['島', '竹島', 'inside'],
    ['Kisida', 'Kishida Fumio', 'similar'],
    ['fumio kisida', 'Kishida Fumio', 'similar'],
    ['지쏘미아', '지소미아', 'similar'],
    ['peace with', 'War and Peace with China', 'word'],
    ['war wit', 'War and Peace with China', 'word-prefix'],
    ['is', 'Ishiba Shigeru', 'prefix'],
    ['It', 'it', 'exact'],
    ['thehag', 'The Hague', 'prefix'],
  ])('%s → %s: %s', (typed, name, how) => {
    expect(match(typed, name)).toBe(how);
  });

  test.each([
    ['tok', 'Tako', 'too short for a slip'],
    ['1966', 'Treaty of 1965', 'a number is not a slip of another'],
    ['竹鳥', '竹島', 'nor is a character'],
    ['moon tokyo', 'Moon Jae-in', 'every word must be found'],
    ['es', 'Takeshima', 'too short for the inside of a word'],
    ['nsu', 'Yoon Suk-yeol', 'not across words'],
    ['t', 'The Ryukyus', 'a little word is not looked for by itself'],
    ['of', 'War of words', 'nor is this one'],
    ['there', 'There is peace', 'nor this one, at the beginning'],
    ['thre', 'There is peace', 'nor is it found by a slip'],
    ['att', 'Talks at the border', 'too short for the beginning of two words'],
    ['andth', 'Peace and the sea', 'nor do two words begin with a little one'],
    ['!!', 'Japan', 'nothing typed'],
    ['japan', '!!', 'nothing to compare'],
  ])('%s does not find %s: %s', (typed, name) => {
    expect(match(typed, name)).toBeNull();
  });

  const text = fc.string({ unit: 'grapheme', minLength: 1 });

  test('every name that holds a letter answers exactly to itself', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(match(name, name)).toBe(comparable(name).words.length > 0 ? 'exact' : null);
      }),
    );
  });

  test('a beginning never answers worse than as a beginning', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}( [a-z]{1,8})?$/), fc.nat(12), (name, length) => {
        fc.pre(!littleWords.has(name.split(' ')[0] ?? ''));
        const typed = name.slice(0, Math.max(1, length)).trimEnd();
        expect(['exact', 'prefix']).toContain(match(typed, name));
      }),
    );
  });

  test('one slip in one long word is forgiven', () => {
    const word = fc.stringMatching(/^[a-z]{5,10}$/);
    fc.assert(
      fc.property(word, word, fc.nat(9), fc.constantFrom(...'abcxyz'), (first, second, at, letter) => {
        const place = at % first.length;
        const slipped = first.slice(0, place) + letter + first.slice(place + 1);
        expect(match(`${slipped} ${second}`, `${first} ${second}`)).not.toBeNull();
      }),
    );
  });
});

describe('the best of several names', () => {
  test('is the closest, of equally close ones the first', () => {
    const names = ['Dokdo Islets', 'Takeshima Islets', 'Takeshima', 'Takeshima Rocks'];
    expect(bestMatch(typedText('takesh'), names)).toEqual({ text: 'Takeshima Islets', closeness: 'prefix' });
    expect(bestMatch(typedText('takeshima'), names)).toEqual({ text: 'Takeshima', closeness: 'exact' });
    expect(bestMatch(typedText('nonsense'), names)).toBeNull();
  });

  test('no name makes the answer worse', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.string(), (names, more, typed) => {
        const grade = (list: string[]) => {
          const found = bestMatch(typedText(typed), list);
          return found === null ? Infinity : closeness.indexOf(found.closeness);
        };
        expect(grade([...names, more])).toBeLessThanOrEqual(grade(names));
      }),
    );
  });
});
