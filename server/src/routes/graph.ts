import type { CallAnswer } from '#contract/http/index.ts';
import type { DateProperty, Profile, SpanRole } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import { boundNames } from '#graph/asked.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { notesOnKeys } from '#profile/keys.ts';
import { suggestionsFor } from '#profile/suggestions.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { timeExtentQuery } from '#queries/graph/time-extent.ts';

/** So many nodes and so many relations are read to find the first day and the last. */
const mostRead = 25_000;

const graph: Handler<'graph'> = async ({ reader, profile, known }) => {
  const { nodes, relations, metaNodes } = await reader.one(fingerprintQuery, {});
  return {
    profile,
    counts: {
      nodes: { value: nodes - metaNodes, exact: true },
      relations: { value: relations, exact: true },
    },
    timeExtent: await timeExtent(reader, profile, Math.max(nodes, relations) <= mostRead),
    dataVersion: profile.dataVersion,
    learning: known.found.learning,
    notes: [...known.found.notes, ...notesOnKeys(known.keys)],
    suggestions: suggestionsFor(known),
  };
};

/**
 * The first and the last day that any date in the graph may mean; `null` where the profile names no dates, or none is found.
 *
 * @param exact whether the graph is so small that all of it is read
 */
async function timeExtent(
  reader: Reader,
  profile: Profile,
  exact: boolean,
): Promise<CallAnswer<'graph'>['timeExtent']> {
  const { nodes, relations } = profile.properties.time ?? {};
  const parameters = { ofNodes: daysIn(nodes), ofRelations: daysIn(relations) };
  if (parameters.ofNodes.length + parameters.ofRelations.length === 0) return null;
  const { earliest, latest } = await reader.one(timeExtentQuery, { ...parameters, most: mostRead });
  return earliest === null || latest === null ? null : { earliest, latest, exact };
}

/** The properties in which days stand: day bounds where they are stored, else the dates themselves. */
function daysIn(span: SpanRole | null | undefined): DateProperty[] {
  return [span?.begins, span?.ends, span?.attested]
    .flatMap((dates) => dates ?? [])
    .flatMap((date): DateProperty[] =>
      date.form === 'bounds'
        ? Object.values(boundNames(date.property)).map((property) => ({ property, form: 'text' }))
        : [date],
    );
}

export const graphRoutes = { graph } satisfies Partial<Handlers>;
