import { afterAll, beforeAll, expect, test } from 'vitest';
import { useSeedGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

let served: Served;
beforeAll(async () => {
  served = await serveApi(await useSeedGraph());
});
afterAll(() => served.close());

/** A question about one node at some dates, and what the articles answer when they are read by hand. */
interface DatedQuestion {
  readonly question: string;
  /** Where to read it: article and paragraph, and what follows from the words there. */
  readonly reading: string;
  readonly node: string;
  readonly types: readonly string[];
  /** Where only what joins it with one other node is asked. */
  readonly other?: string;
  /** By filters, as the interface takes them: what holds then, and what may. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

const questions: readonly DatedQuestion[] = [
  {
    question: 'Who ruled Korea in 1941, and until when?',
    reading: 'Jesmin 13: under Japan between 1910 and 1945; on which days of 1910 and 1945 is not said',
    node: 'korean-peninsula',
    types: ['RULED'],
    answers: {
      'asOf=1909': [],
      'asOf=1910': ['japan may'],
      'asOf=1941': ['japan holds'],
      'asOf=1945': ['japan may'],
      'asOf=1946': [],
    },
  },
  {
    question: 'Who controls Dokdo?',
    reading:
      'Jesmin 13: South Korea gained control in 1954 and has it at present; Schoff & Kim 5: it controls them',
    node: 'dokdo',
    types: ['CONTROLS'],
    answers: {
      'asOf=1953': [],
      'asOf=1954': ['south-korea may'],
      'asOf=1960': ['south-korea holds'],
      'asOf=2019': ['south-korea holds'],
    },
  },
  {
    question:
      'What could be known by the end of 2015 about who controlled Dokdo in 1960, and on 31 December 2015?',
    reading:
      'Schoff & Kim 5 alone was there: controlled at the time of writing; that it began in 1954 is told by Jesmin only',
    node: 'dokdo',
    types: ['CONTROLS'],
    answers: {
      'asOf=1960&knownBy=2015': ['south-korea may'],
      'asOf=2015-12-31&knownBy=2015': ['south-korea may'],
      'during=2015-11/2015-12&knownBy=2015': ['south-korea holds'],
    },
  },
  {
    question: 'Which states were bound by the normalization agreement?',
    reading: 'Jesmin 16: a bilateral agreement of 1965, on no named day; it "remains controversial today"',
    node: 'normalization-agreement-1965',
    types: ['PARTY_TO'],
    answers: {
      'asOf=1964': [],
      'asOf=1965': ['japan may', 'south-korea may'],
      'asOf=1966': ['japan holds', 'south-korea holds'],
    },
  },
  {
    question: 'Who had signed the joint declaration of 1998?',
    reading: 'Jesmin 16, Schoff & Kim 18: Obuchi and Kim Dae-jung, in 1998, on no named day',
    node: 'joint-declaration-1998',
    types: ['SIGNED'],
    answers: {
      'asOf=1997': [],
      'asOf=1998': ['kim-dae-jung may', 'obuchi may'],
      'asOf=1999': ['kim-dae-jung holds', 'obuchi holds'],
    },
  },
  {
    question: 'Who was prime minister of Japan?',
    reading:
      'Schoff & Kim 18: Obuchi in 1998, then; 1: Abe on 2 November 2015; Jesmin 21: Abe in 2018; 24: Kishida since 2021',
    node: 'japan',
    types: ['HELD_OFFICE'],
    answers: {
      'asOf=2015-11-02': ['abe holds'],
      'asOf=2017': ['abe holds'],
      'asOf=2022': ['kishida holds'],
    },
  },
  {
    question: 'Who was president of South Korea?',
    reading:
      'Schoff & Kim 18: Kim Dae-jung in 1998, then; 1: Park on 2 November 2015; Jesmin 21: Moon in 2018; 23, 34: Yoon after Moon, in 2022',
    node: 'south-korea',
    types: ['HELD_OFFICE'],
    answers: {
      'asOf=2019': ['moon holds'],
      'asOf=2022': ['moon may', 'yoon may'],
      'asOf=2023-01': ['yoon holds'],
    },
  },
  {
    question: 'Which restrictions on trade were in force between Japan and South Korea?',
    reading:
      'Jesmin 21: Japan, in 2019; Attri 8: South Korea, in September 2019, until when is not said; Japan eased them after March 2023',
    node: 'japan',
    types: ['SANCTIONS'],
    other: 'south-korea',
    answers: {
      'asOf=2018': [],
      'asOf=2020': ['japan to south-korea holds', 'south-korea may'],
      'asOf=2023-09': ['south-korea may'],
    },
  },
  {
    question: 'What could be known in May 2023 about what befell the agreement on intelligence in 2019?',
    reading: 'Jesmin 32, by May 2023: it was at risk; Attri 14, of 14 August 2023: it was suspended',
    node: 'gsomia',
    types: ['SUSPENDED', 'STRAINS'],
    answers: {
      'during=2019/2019&knownBy=2023-05': ['gsomia-crisis-2019 strains holds'],
      'during=2019/2019&knownBy=2023-08': [
        'gsomia-crisis-2019 strains holds',
        'gsomia-crisis-2019 suspended holds',
      ],
      'asOf=2018': [],
    },
  },
  {
    question: 'Had South Korea the missile defense THAAD?',
    reading: 'Jesmin 36: deployed in 2017; whether it is there still is not said',
    node: 'thaad',
    types: ['POSSESSES'],
    answers: { 'asOf=2016': [], 'during=2017/2017': ['south-korea holds'], 'asOf=2018': ['south-korea may'] },
  },
  {
    question: 'Which prime ministers of Japan had visited South Korea?',
    reading:
      'Attri 6: Abe for the winter games, while prime minister, and Kishida two weeks before the G7 summit, which was in May 2023 (Jesmin 49)',
    node: 'south-korea',
    types: ['VISITED'],
    answers: {
      'asOf=2023-03': ['abe holds'],
      'asOf=2023-05': ['abe holds', 'kishida may'],
      'asOf=2023-06': ['abe holds', 'kishida holds'],
      'asOf=2023-06&knownBy=2023-05': [],
    },
  },
  {
    question: 'Which states had the statement of Phnom Penh between them?',
    reading: 'Jesmin 43, 44: the three, in 2022',
    node: 'phnom-penh-statement-2022',
    types: ['PARTY_TO'],
    answers: {
      'asOf=2021': [],
      'asOf=2022': ['japan may', 'south-korea may', 'united-states may'],
      'asOf=2023-01': ['japan holds', 'south-korea holds', 'united-states holds'],
    },
  },
];

test('there are twelve of them', () => {
  expect(questions).toHaveLength(12);
});

test.each(questions)('$question ($reading)', async ({ node, types, other, answers }) => {
  const found: Record<string, string[]> = {};
  for (const filters of Object.keys(answers)) {
    const path = `/api/nodes/${node}/neighbors?limit=500&direction=any&types=${types.join('&types=')}&${filters}`;
    const { relations } = await served.get('neighbors', path);
    found[filters] = relations
      .filter(({ from, to }) => other === undefined || from === other || to === other)
      .map(({ from, to, type, time }) => {
        const end = from === node ? `${node} to ${to}` : from;
        const kind = types.length > 1 ? ` ${type.toLowerCase()}` : '';
        return `${end}${kind} ${time.answer}`;
      })
      .sort();
  }
  expect(found).toEqual(answers);
});
