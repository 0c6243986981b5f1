import { z } from 'zod';
import type { AskedOfRelations, DateProperty, Profile, SpanRole } from '#contract/model/index.ts';
import { dateForm, endOfTime } from '#contract/model/index.ts';

const names = z.array(z.string());

/** Properties that hold a date, and where its day bounds are. */
export const datesParameter = z.array(
  z.object({
    property: z.string(),
    form: dateForm,
    earliest: z.string(),
    latest: z.string(),
    isEnd: z.boolean(),
  }),
);

/** The texts of a question with filters that ask for time or evidence: each reads no more than it must. */
export const askedTexts = ['stored', 'stored-relied', 'read', 'read-relied'] as const;

/** What the fragment `filters-asked` needs: what is asked of time and evidence, and which properties tell it. */
export const askedParameters = z.object({
  /** Whether day bounds are stored or dates have to be read, and whether it matters whose they are. */
  text: z.enum(askedTexts),
  what: z.enum(['asOf', 'during', 'dated', 'known']),
  first: z.string(),
  last: z.string(),
  /** The day by which a state must have begun, and the day until which it must have lasted, to have held for sure. */
  begunBy: z.string(),
  lastedTo: z.string(),
  accepted: z.array(z.enum(['holds', 'may', 'not', 'undated'])),
  dates: z.boolean(),
  contested: z.enum(['include', 'exclude', 'only']),
  relied: z.array(
    z.object({ all: z.boolean(), only: names.nullable(), except: names, sourceless: z.boolean() }),
  ),
  occurrences: names,
  timeless: names,
  begins: datesParameter,
  ends: datesParameter,
  attested: datesParameter,
  /** The days that stand for an end which is not named: those before and after all others, or the end of time. */
  emptyEnd: names,
  /** Whether an end is the first day on which it no longer held. */
  endsBefore: z.boolean(),
  sources: z.string().nullable(),
  stances: z.string().nullable(),
  beginsSources: z.string().nullable(),
  endsSources: z.string().nullable(),
  contestedBy: z.string().nullable(),
});
export type AskedParameters = z.infer<typeof askedParameters>;

/** What is asked of relations, in the terms of this graph. */
export function toAskedParameters(asked: AskedOfRelations, profile: Profile): AskedParameters {
  const { evidence, contested: contestedBy } = profile.properties;
  const span = profile.properties.time?.relations ?? null;
  const typesThatAre = (temporality: string) =>
    profile.types.filter((type) => type.temporality === temporality).map((type) => type.name);
  const { what, first, last } = asked;
  return {
    text: textFor(asked, span),
    what,
    first,
    last,
    begunBy: what === 'asOf' ? first : last,
    lastedTo: what === 'asOf' ? last : first,
    accepted: [...asked.accepted],
    dates: asked.dates,
    contested: asked.contested,
    relied: asked.relied.map((relied) => ({
      ...relied,
      only: relied.only === null ? null : [...relied.only],
      except: [...relied.except],
    })),
    occurrences: typesThatAre('occurrence'),
    timeless: typesThatAre('timeless'),
    begins: toDatesParameter(span?.begins, false),
    ends: toDatesParameter(span?.ends, true),
    attested: toDatesParameter(span?.attested, false),
    emptyEnd: span?.emptyEnd === 'open' ? [endOfTime, endOfTime] : ['', '~'],
    endsBefore: span?.endIs === 'first-day-after',
    sources: evidence?.sources ?? null,
    stances: evidence?.stances ?? null,
    beginsSources: evidence?.beginsSources ?? null,
    endsSources: evidence?.endsSources ?? null,
    contestedBy,
  };
}

/** Where the day bounds of a date are stored, if they are. */
export function boundNames(property: string): { readonly earliest: string; readonly latest: string } {
  return { earliest: `${property}Earliest`, latest: `${property}Latest` };
}

function textFor({ relied }: AskedOfRelations, span: SpanRole | null): AskedParameters['text'] {
  const areAllReliedOn = relied.every(({ all }) => all);
  if (span === null || areStored(span)) return areAllReliedOn ? 'stored' : 'stored-relied';
  return areAllReliedOn ? 'read' : 'read-relied';
}

/** Whether nothing but the day bounds of one property each need be looked at. */
function areStored({ begins, ends, attested, endIs, emptyEnd }: SpanRole): boolean {
  const areBounds = [begins, ends, attested].every(
    (dates) => dates.length <= 1 && dates.every(({ form }) => form === 'bounds'),
  );
  return areBounds && endIs === 'last-day' && emptyEnd === 'unknown';
}

/** @param areEnds whether `..` is to be read as a day: the last */
export function toDatesParameter(
  dates: readonly DateProperty[] | undefined,
  areEnds: boolean,
): z.infer<typeof datesParameter> {
  return (dates ?? []).map((date) => ({ ...date, ...boundNames(date.property), isEnd: areEnds }));
}
