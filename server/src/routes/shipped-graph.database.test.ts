import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evidence, type Ref, type Relation, readEdtf } from '#contract/model/index.ts';
import { useSeedGraph } from '#testing/graphs.ts';
import { type Served, serveApi } from '#testing/served-api.ts';

/** What an analyst asks first, through the interface alone; the answers were checked against the articles. */
describe('the graph that ships answers', () => {
  let served: Served;
  /** Every relation of the graph: each relies on a source, and a source gives all that rely on it. */
  let relations: readonly Relation[];
  beforeAll(async () => {
    served = await serveApi(await useSeedGraph());
    const { sources } = await served.get('sources', '/api/sources');
    const answers = await Promise.all(
      sources.map(({ key }) => served.get('source', `/api/sources/${key}?limit=1000`)),
    );
    const told = answers.flatMap((answer) => answer.relations);
    relations = [...new Map(told.map((relation) => [relation.ref, relation])).values()];
    const { counts } = await served.get('graph', '/api/graph');
    expect(relations).toHaveLength(counts.relations.value);
  });
  afterAll(() => served.close());

  const ofType = (type: string) => relations.filter((relation) => relation.type === type);
  const around = async (ref: Ref, ...types: readonly string[]) => {
    const path = `/api/nodes/${ref}/neighbors?limit=500&types=${types.join('&types=')}`;
    return (await served.get('neighbors', path)).relations;
  };

  test('which agreements and statements have both Japan and South Korea as parties, and since when', async () => {
    const refs = ['japan', 'south-korea'];
    const { nodes, ...both } = await served.post('sharedNeighbors', { refs, types: ['PARTY_TO'] });
    expect(both.relations).toHaveLength(2 * nodes.length);
    const lines = both.relations.map(
      ({ to, time, ...party }) =>
        `${to} since ${time.begins}, ${time.basis}: ${party.from} (${wordOf(party)})`,
    );
    expect(lines.sort()).toEqual([
      'comfort-women-agreement since 2015-12-28, outside: japan (brito 8)',
      'comfort-women-agreement since 2015-12-28, outside: south-korea (brito 8)',
      'forced-labor-deal-2023 since [2022..2023-03-16], inferred: japan (jesmin-2023 24)',
      'forced-labor-deal-2023 since [2022..2023-03-16], inferred: south-korea (jesmin-2023 24)',
      'gsomia since 2016-11-23, outside: japan (jesmin-2023 32, attri-2023 14)',
      'gsomia since 2016-11-23, outside: south-korea (jesmin-2023 32, attri-2023 14)',
      'joint-declaration-1998 since 1998, inherited: japan (jesmin-2023 16, jesmin-2023 19, schoff-kim-2015 18)',
      'joint-declaration-1998 since 1998, inherited: south-korea (jesmin-2023 16, jesmin-2023 19, schoff-kim-2015 18)',
      'normalization-agreement-1965 since 1965, inherited: japan (jesmin-2023 16, schoff-kim-2015 6)',
      'normalization-agreement-1965 since 1965, inherited: south-korea (jesmin-2023 16, schoff-kim-2015 6)',
      'phnom-penh-statement-2022 since 2022, inherited: japan (jesmin-2023 43, jesmin-2023 44)',
      'phnom-penh-statement-2022 since 2022, inherited: south-korea (jesmin-2023 43, jesmin-2023 44)',
    ]);
  });

  test('what followed the THAAD deployment, on whose word', async () => {
    const chain = new Map<Ref, Relation>();
    const reached = new Set(['thaad-deployment-2017']);
    // What is added to a set while it is walked through is walked through as well.
    for (const ref of reached) {
      for (const relation of await around(ref, 'LED_TO', 'RESPONSE_TO', 'PART_OF')) {
        const [before, after] =
          relation.type === 'RESPONSE_TO' ? endsOf(relation).reverse() : endsOf(relation);
        if (before !== ref || after === undefined) continue;
        chain.set(relation.ref, relation);
        reached.add(after);
      }
    }
    expect([...chain.values()].map(inShort).sort()).toEqual([
      'china-retaliation-2017 PART_OF thaad-crisis-2017 (jesmin-2023 34, jesmin-2023 36)',
      'china-retaliation-2017 RESPONSE_TO thaad-deployment-2017 (jesmin-2023 36)',
      'conciliatory-china-policy RESPONSE_TO thaad-crisis-2017 (jesmin-2023 34 reports)',
      'thaad-deployment-2017 LED_TO china-retaliation-2017 (jesmin-2023 36)',
      'thaad-deployment-2017 PART_OF thaad-crisis-2017 (jesmin-2023 36, jesmin-2023 34)',
    ]);

    const doing = ['INITIATED', 'TARGETED', 'PURSUES', 'OPPOSES', 'SUPPORTS'];
    const deeds = await Promise.all([...reached].map((ref) => around(ref, ...doing)));
    const claims = await served.post('sharedNeighbors', {
      refs: ['china', 'thaad'],
      types: ['HOLDS_THAT', 'CONCERNS'],
    });
    const sanctions = await served.post('relationsAmong', {
      refs: ['china', 'south-korea'],
      types: ['SANCTIONS'],
    });
    const forThaad = sanctions.relations.filter(({ statement }) => statement?.includes('THAAD'));
    expect([...deeds.flat(), ...claims.relations, ...forThaad].map(inShort).sort()).toEqual([
      'china HOLDS_THAT thaad-serves-espionage (jesmin-2023 36)',
      'china INITIATED china-retaliation-2017 (jesmin-2023 36)',
      'china OPPOSES thaad-deployment-2017 (jesmin-2023 36)',
      'china SANCTIONS south-korea (jesmin-2023 36)',
      'china-retaliation-2017 TARGETED south-korea (jesmin-2023 36)',
      'moon PURSUES conciliatory-china-policy (jesmin-2023 34 reports)',
      'south-korea INITIATED thaad-deployment-2017 (jesmin-2023 36)',
      'thaad-serves-espionage CONCERNS thaad (jesmin-2023 36)',
      'united-states SUPPORTS thaad-deployment-2017 (jesmin-2023 36)',
      'yoon OPPOSES conciliatory-china-policy (jesmin-2023 34)',
    ]);
  });

  test('who met whom where between 2015 and 2023', () => {
    const met = ofType('MET_WITH').filter(({ time }) => lies(time.begins) === 'within');
    const lines = met.map(
      ({ from, to, time, modality, properties, ...met }) =>
        `${from} and ${to}, ${time.begins}, ${properties['place'] ?? 'place not told'}, ${modality} (${wordOf(met)})`,
    );
    expect(lines.sort()).toEqual([
      'abe and park-geun-hye, 2015-11-02, Seoul, fact (schoff-kim-2015 1, schoff-kim-2015 11)',
      'japan and south-korea, 2015-11-02, Seoul, fact (schoff-kim-2015 1)',
      'yoon and kishida, 2023-03-16, Tokyo, fact (jesmin-2023 24, jesmin-2023 30, attri-2023 8)',
    ]);

    const gatherings = (answer: string) =>
      [...new Set(ofType('TOOK_PLACE_IN').map(({ from }) => from))].flatMap((event) => {
        const places = ofType('TOOK_PLACE_IN').filter(
          ({ from, time }) => from === event && lies(time.begins) === answer,
        );
        const people = ofType('PARTICIPATED_IN').filter(({ to }) => to === event);
        if (places.length === 0 || people.length === 0) return [];
        return `${sorted(people.map(({ from }) => from))}: ${event} in ${sorted(places.map(({ to }) => to))}`;
      });
    expect(gatherings('within').sort()).toEqual([
      'abe, park-geun-hye: park-abe-summit-2015 in seoul',
      'japan, south-korea, united-states: phnom-penh-meeting-2022 in phnom-penh',
      'kishida, yoon: yoon-kishida-summit-2023 in prime-ministers-residence, tokyo',
      'kishida: kishida-visit-2023 in south-korea',
      'project-participants: workshop-2019 in national-library-of-korea, seoul',
    ]);
    // Told without a year, or only as having come before one: nothing says that an event is a meeting.
    expect(gatherings('may').sort()).toEqual([
      'abe: abe-pyeongchang-visit in pyeongchang',
      'yoon: korean-election-2022 in south-korea',
    ]);
  });

  test('what each article recommends to whom', () => {
    const lines = ofType('RECOMMENDS').map(({ from, to, ...told }) => {
      const addressees = ofType('ADDRESSED_TO').filter((addressed) => addressed.from === to);
      return `${from}: ${to} → ${sorted(addressees.map((addressed) => addressed.to))} (${wordOf(told)})`;
    });
    expect(lines.sort()).toEqual([
      'attri-2023: environmental-cooperation → japan, south-korea (attri-2023 18)',
      'attri-2023: strengthen-position-as-democracies → japan, south-korea (attri-2023 18)',
      'attri-2023: technology-cooperation → japan, south-korea (attri-2023 17, attri-2023 18)',
      'attri-2023: track-three-exchange → japan, south-korea (attri-2023 18)',
      'brito: bridge-the-gaps → japan, south-korea (brito 14)',
      'jesmin-2023: american-economic-backing → united-states (jesmin-2023 56)',
      'jesmin-2023: frequent-security-consultations → kishida (jesmin-2023 55)',
      'jesmin-2023: invite-south-korea-to-quad → united-states (jesmin-2023 56)',
      'jesmin-2023: kishida-to-visit-south-korea → kishida (jesmin-2023 55)',
      'jesmin-2023: less-dependence-on-china → japan, south-korea (jesmin-2023 45)',
      'jesmin-2023: pragmatic-initiatives-on-history → japan, south-korea (jesmin-2023 47)',
      'jesmin-2023: resume-six-party-talks → south-korea (jesmin-2023 57)',
      'jesmin-2023: tend-to-past-wounds → kishida, yoon (jesmin-2023 50, jesmin-2023 54)',
      'jesmin-2023: trilateral-dialogue-on-china → japan, south-korea, united-states (jesmin-2023 45)',
      'jesmin-2023: us-to-encourage-stable-ties → united-states (jesmin-2023 56)',
      'kei-koga: india-as-third-party → india, japan, south-korea (untalan-2020 12)',
      'schoff-kim-2015: cooperate-on-strategic-interests → japan, south-korea (schoff-kim-2015 14)',
      'schoff-kim-2015: cyber-and-nuclear-security → japan, south-korea (schoff-kim-2015 14)',
      'schoff-kim-2015: depoliticize-history-education → nobody named (schoff-kim-2015 13)',
      'schoff-kim-2015: do-not-wait-for-history → japan, south-korea (schoff-kim-2015 15)',
      'schoff-kim-2015: focus-on-trust → japan, south-korea (schoff-kim-2015 1)',
      'schoff-kim-2015: joint-historical-research → non-state-actors (schoff-kim-2015 13)',
      'schoff-kim-2015: learn-the-other-view → japan, south-korea (schoff-kim-2015 13)',
      'schoff-kim-2015: narrow-perception-gaps → japan, south-korea (schoff-kim-2015 12)',
      'schoff-kim-2015: networks-of-leaders → opinion-leaders (schoff-kim-2015 16)',
      'schoff-kim-2015: one-stop-radiation-monitoring → japan, south-korea (schoff-kim-2015 14)',
      'schoff-kim-2015: reinvigorate-dialogue → opinion-leaders (schoff-kim-2015 16)',
      'schoff-kim-2015: shared-history-classes → nobody named (schoff-kim-2015 13)',
      'schoff-kim-2015: teacher-exchanges → nobody named (schoff-kim-2015 13)',
      'schoff-kim-2015: trilateral-crisis-response → japan, south-korea, united-states (schoff-kim-2015 17)',
      'schoff-kim-2015: trilateral-missile-and-submarine-defense → japan, south-korea, united-states (schoff-kim-2015 17)',
      'schoff-kim-2015: us-investment-in-ties → united-states (schoff-kim-2015 17)',
      'untalan-2020: humanitarian-work-in-southeast-asia → japan, south-korea (untalan-2020 15)',
      'untalan-2020: india-as-third-party → india, japan, south-korea (untalan-2020 12)',
      'untalan-2020: look-beyond-westphalia → nobody named (untalan-2020 15, untalan-2020 6)',
      'untalan-2020: nts-cooperation → japan, south-korea (untalan-2020 10)',
      'untalan-2020: study-of-tech-wars → nobody named (untalan-2020 11, untalan-2020 13)',
      'untalan-2020: third-parties-on-history → non-state-actors (untalan-2020 9)',
    ]);
  });

  test('which claims are contested, by whom', () => {
    const contested = relations.filter((relation) => relation.contested);
    const lines = contested.flatMap((claim) => {
      const keys = claim.properties['opposes'];
      const against = contested.filter(({ ref }) => Array.isArray(keys) && keys.includes(ref));
      if (against.length === 0) return [`${inShort(claim)} × no claim of its own`];
      return against.map((other) => [inShort(claim), inShort(other)].sort().join(' × '));
    });
    expect([...new Set(lines)].sort()).toEqual([
      'abe VISITED seoul (schoff-kim-2015 1) × ayushi-attri HOLDS_THAT kishida-first-in-twelve-years (attri-2023 6)',
      'abe-government SUPPORTS kono-statement-1993 (schoff-kim-2015 6) × politicians-close-to-abe HOLDS_THAT kono-statement-invalid (schoff-kim-2015 6)',
      'china CLAIMS senkaku (attri-2023 13) × japan CLAIMS senkaku (attri-2023 13)',
      'esther-brito HOLDS_THAT cooperation-rests-on-threat-and-alliance (brito 14) × us-alliances STRAINS japan-south-korea-relations (schoff-kim-2015 7)',
      'gsomia-crisis-2019 STRAINS gsomia (jesmin-2023 32) × gsomia-crisis-2019 SUSPENDED gsomia (attri-2023 14)',
      'japan ALLY_OF south-korea (jesmin-2023 1, attri-2023 11) × no claim of its own',
      'japan CLAIMS dokdo (brito 10, schoff-kim-2015 5, jesmin-2023 13, brito 9) × south-korea CLAIMS dokdo (brito 10, jesmin-2023 13, brito 9)',
      'japan COOPERATES_WITH south-korea (attri-2023 14) × south-korean-defense-ministry PLANS activate-missile-warning-sharing (attri-2023 14)',
      'japan HOLDS_THAT china-is-competitor (schoff-kim-2015 7) × south-korea HOLDS_THAT china-is-partner (schoff-kim-2015 7)',
      'japan HOLDS_THAT claims-settled-in-1965 (jesmin-2023 21, schoff-kim-2015 6) × south-korean-courts HOLDS_THAT koreans-may-sue (jesmin-2023 21)',
      'japanese-public HOLDS_THAT south-korea-simplifies-colonization (schoff-kim-2015 12) × south-korean-public HOLDS_THAT japan-ignores-korean-suffering (schoff-kim-2015 12)',
      'japanese-public HOLDS_THAT south-korea-underrates-apologies (schoff-kim-2015 4) × south-korean-public HOLDS_THAT japan-has-not-atoned (schoff-kim-2015 4)',
      'moon PURSUES conciliatory-china-policy (jesmin-2023 34 reports) × no claim of its own',
      'normalization-agreement-1965 FOSTERS japan-south-korea-relations (jesmin-2023 16) × no claim of its own',
      'raisha-jesmin HOLDS_THAT close-in-geography-distant-in-mind (jesmin-2023 4) × realism HOLDS_THAT natural-partners (brito 2)',
      'rise-of-china FOSTERS japan-south-korea-cooperation (attri-2023 6, brito 13) × rise-of-china STRAINS japan-south-korea-relations (schoff-kim-2015 7, brito 13)',
    ]);
  });
});

/** On whose word: each source and paragraph, with the stance where it does not simply say so. */
function wordOf({ evidence }: { readonly evidence: readonly Evidence[] }): string {
  const words = evidence.map(({ source, paragraph, stance }) =>
    [source, paragraph, ...(stance === 'asserts' ? [] : [stance])].join(' '),
  );
  return words.join(', ');
}

function inShort(relation: Relation): string {
  return `${relation.from} ${relation.type} ${relation.to} (${wordOf(relation)})`;
}

function endsOf({ from, to }: Relation): Ref[] {
  return [from, to];
}

function sorted(refs: readonly Ref[]): string {
  return [...refs].sort().join(', ') || 'nobody named';
}

/** Whether a date as known lies in the years from 2015 to 2023; an unknown one may. */
function lies(date: string | null): 'within' | 'may' | 'outside' {
  const { earliest, latest } = date === null ? { earliest: null, latest: null } : readEdtf(date);
  if ((earliest ?? '') > '2023-12-31' || (latest ?? '9999') < '2015-01-01') return 'outside';
  return (earliest ?? '') >= '2015-01-01' && (latest ?? '9999') <= '2023-12-31' ? 'within' : 'may';
}
