import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '#contract/model/index.ts';
import type { Database } from '#db/database.ts';
import { refOf } from '#graph/node.ts';
import { readingOf } from '#graph/reading.ts';
import { toKatakana, wordsOf } from '#graph/search/fold.ts';
import { type Candidate, howOf, rankMatches } from '#graph/search/rank.ts';
import { readProfile } from '#profile/read.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { findNodes } from './find-nodes.ts';
import { scanQuery } from './scan.ts';

let database: Database;
let profile: Profile;
beforeAll(async () => {
  database = await useSeedGraph();
  profile = await readProfile(database.reader(), console);
});
const search = (typed: string, kinds: string[] = [], limit = 20) =>
  findNodes(database.reader(), profile, { typed, kinds, limit });

describe('search on the graph that ships', () => {
  test.each([
    ['takesh', 'dokdo', 'Takeshima', 'prefix'],
    ['독도', 'dokdo', '독도', 'exact'],
    ['竹島', 'dokdo', '竹島', 'exact'],
    ['たけしま', 'dokdo', 'たけしま', 'exact'],
    ['タケシマ', 'dokdo', 'たけしま', 'exact'],
    ['독ㄷ', 'dokdo', '독도', 'prefix'],
    ['liancort', 'dokdo', 'Liancourt Rocks', 'similar'],
    ['Yun Seok-yeol', 'yoon', 'Yun Seok-yeol', 'exact'],
    ['yoon suk', 'yoon', 'Yoon Suk Yeol', 'prefix'],
    ['yoonsukyeol', 'yoon', 'Yoon Suk Yeol', 'exact'],
    ['Kisida', 'kishida', 'Fumio Kishida', 'similar'],
    ['DPRK', 'north-korea', 'DPRK', 'exact'],
    ['ＧＳＯＭＩＡ', 'gsomia', 'GSOMIA', 'exact'],
    ['u.s.', 'united-states', 'US', 'exact'],
    ['sanfrancisco', 'san-francisco-system', 'San Francisco System', 'prefix'],
  ])('%s finds %s first, by %s', async (typed, ref, text, how) => {
    const { hits, total } = await search(typed);
    expect(hits[0]).toMatchObject({ node: { ref }, matched: { text, how } });
    expect(total.exact).toBe(true);
    expect(total.value).toBeGreaterThanOrEqual(hits.length);
  });

  test('nonsense finds nothing, and is told what was searched', async () => {
    expect(await search('zzqqxx')).toEqual({
      total: { value: 0, exact: true },
      hits: [],
      searched: expect.stringMatching(/^The names and keys of all nodes: whole, by their beginning/),
    });
    expect(await search('?!')).toMatchObject({
      hits: [],
      searched: 'Nothing: "?!" holds neither letters nor digits. Type at least one.',
    });
  });

  test('words that the index does not hold are found as beginnings, and it says so', async () => {
    const { hits, searched } = await search('of');
    expect(hits.every(({ matched }) => /\bof\p{L}/iu.test(matched.text))).toBe(true);
    expect(searched).toMatch(
      /A word as frequent as "of" is found only where a longer word begins with it\.$/,
    );
  });

  test('kinds leave only nodes of these kinds', async () => {
    const all = await search('dokdo', [], 100);
    const territories = await search('dokdo', ['Territory'], 100);
    expect(territories.hits).toEqual(all.hits.filter(({ node }) => node.kind === 'Territory'));
    expect(territories.total.value).toBe(territories.hits.length);
    expect(territories.searched).toContain('of all nodes of the kind Territory:');
    expect((await search('dokdo', ['NoSuchKind'])).total).toEqual({ value: 0, exact: true });
  });

  test('the limit cuts the hits, not the total', async () => {
    const all = await search('japan', [], 100);
    const three = await search('japan', [], 3);
    expect(three.hits).toEqual(all.hits.slice(0, 3));
    expect(three.total).toEqual(all.total);
  });

  test('what the program stores beside the graph is not found', async () => {
    expect((await search('entente')).hits.flatMap(({ node }) => node.labels)).not.toContain('EntenteMeta');
  });
});

/** Ways in which a name may be typed. */
const manners: readonly ((name: string, at: number, letter: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replace(/[\s-]+/g, ''),
  (name) => name.replace(/\s+/g, '-'),
  (name) => name.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  (name) => toKatakana(name),
  (name, at) => [...name].slice(0, (at % [...name].length) + 1).join(''),
  (name, at) => halfTyped(name, at),
  (name, at) => wordsOf(name)[at % Math.max(1, wordsOf(name).length)] ?? name,
  (name, at) => (wordsOf(name)[at % Math.max(1, wordsOf(name).length)] ?? name).slice(0, 3),
  (name) => wordsOf(name).reverse().join(' '),
  (name, at) => name.slice(at % name.length, (at % name.length) + 5),
  (name, at, letter) => name.slice(0, at % name.length) + letter + name.slice((at % name.length) + 1),
  (name, at, letter) => name.slice(0, at % name.length) + letter + name.slice(at % name.length),
  (name, at) => name.slice(0, at % name.length) + name.slice((at % name.length) + 1),
];

/** Up to some letter of a Hangul syllable. */
function halfTyped(name: string, at: number): string {
  const letters = name.normalize('NFD');
  return letters.slice(0, (at % letters.length) + 1).normalize('NFC');
}

describe('the index', () => {
  let everything: Candidate[];
  beforeAll(async () => {
    const rows = await database
      .reader()
      .many(scanQuery, { ...readingOf(profile), kinds: null, most: 100_000 });
    everything = rows.filter(({ key }) => key !== 'entente').map((row) => ({ ...row, ref: refOf(row) }));
  });

  const expectSame = async (typed: string) => {
    if (wordsOf(typed).length === 0) return;
    const found = await search(typed, [], 100);
    const compared = rankMatches(typed, everything);
    expect(
      found.hits.map(({ node, matched }) => [node.ref, matched.how]),
      JSON.stringify(typed),
    ).toEqual(compared.slice(0, 100).map(({ candidate, closeness }) => [candidate.ref, howOf[closeness]]));
    expect(found.total, JSON.stringify(typed)).toEqual({ value: compared.length, exact: true });
  };

  test('misses nothing that comparing every name finds, in whatever manner a name is typed', {
    timeout: 120_000,
  }, async () => {
    const name = fc.nat().map((at) => {
      const { texts } = everything[at % everything.length] ?? { texts: [] };
      return texts[at % texts.length] ?? 'Japan';
    });
    const letter = fc.constantFrom(...'aehkmnosty');
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.constantFrom(...manners),
        fc.nat(60),
        letter,
        async (text, manner, at, sign) => expectSame(manner(text, at, sign)),
      ),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('takes whatever is typed as letters, never as its own syntax', async () => {
    const syntax = fc.constantFrom(
      ...[
        'AND',
        'OR',
        'NOT',
        '*',
        '?',
        '~',
        '^2',
        '"',
        '\\',
        '/',
        '[a TO b]',
        '{',
        '+(',
        ')',
        '-',
        '&&',
        ':',
      ],
      ...['names:', 'japan', '竹', 'の', 'ﾀ', '독', 'ㄷ', '\u0301', '\u0000', '\ud800', '𠮷', '1,5', 'a_b'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(syntax, fc.string({ unit: 'binary' })), { maxLength: 5 }), (parts) =>
        search(parts.join('').slice(0, 200)).then(({ total }) => {
          expect(total.exact).toBe(true);
        }),
      ),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
