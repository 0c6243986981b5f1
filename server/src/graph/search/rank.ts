import type { CallAnswer } from '#contract/http/index.ts';
import { matchKey } from './keys.ts';
import { bestMatch, type Closeness, closeness, type Typed, typedText } from './match.ts';

/** A node that may be what is looked for. */
export interface Candidate {
  readonly id: string;
  readonly ref: string;
  /** Where keys are looked for. */
  readonly key: string | null;
  readonly texts: readonly string[];
  readonly degree: number;
}

export interface Match<Of extends Candidate> {
  readonly candidate: Of;
  readonly text: string;
  readonly closeness: Closeness;
}

/** Those that answer to what was typed, the closest first, of equally close ones the best connected, then by ref. */
export function rankMatches<Of extends Candidate>(typed: string, candidates: readonly Of[]): Match<Of>[] {
  const wanted = typedText(typed);
  return candidates
    .flatMap((candidate) => {
      const found = matchOf(typed, wanted, candidate);
      return found === null ? [] : [{ candidate, ...found }];
    })
    .sort(
      (a, b) =>
        closeness.indexOf(a.closeness) - closeness.indexOf(b.closeness) ||
        b.candidate.degree - a.candidate.degree ||
        (a.candidate.ref < b.candidate.ref ? -1 : 1),
    );
}

function matchOf(typed: string, wanted: Typed, { texts, key }: Candidate) {
  const named = bestMatch(wanted, texts);
  const keyed = key === null ? null : matchKey(typed, key);
  if (key === null || keyed === null) return named;
  return named !== null && closeness.indexOf(named.closeness) <= closeness.indexOf(keyed)
    ? named
    : { text: key, closeness: keyed };
}

type How = CallAnswer<'search'>['hits'][number]['matched']['how'];

/** In the words of the contract. */
export const howOf: Readonly<Record<Closeness, How>> = {
  exact: 'exact',
  key: 'key',
  prefix: 'prefix',
  word: 'word',
  'word-prefix': 'word',
  'key-prefix': 'key',
  inside: 'inside',
  similar: 'similar',
};
