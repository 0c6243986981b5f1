import type { SourceBrief } from 'entente/contract/http/endpoints.ts';
import { dateInWords } from './date-words.ts';
import { basisInWords } from './time-words.ts';

type Described = Pick<SourceBrief, 'author' | 'publisher' | 'date' | 'dateBasis'>;

/** Who wrote it, who published it, and when, as far as that is known: "Raisha Jesmin · March 2023, inferred from the text". */
export function sourceInWords({ author, publisher, date, dateBasis }: Described): string {
  const basis = basisOf(dateBasis);
  const dated = date === null ? 'undated' : `${dateInWords(date)}${basis === null ? '' : `, ${basis}`}`;
  return [author, publisher, dated].filter((part) => part !== null).join(' · ');
}

/** A graph may tell how a date is known in words of its own. */
function basisOf(basis: string | null): string | null {
  if (basis === null) return null;
  const known: Readonly<Record<string, string | null>> = basisInWords;
  return basis in known ? (known[basis] ?? null) : basis;
}
