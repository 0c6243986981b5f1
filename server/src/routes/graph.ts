import type { CallAnswer } from '#contract/http/index.ts';
import type { Profile } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { Handler, Handlers } from '#http/handler.ts';
import { notesOnKeys } from '#profile/keys.ts';
import { suggestionsFor } from '#profile/suggestions.ts';
import { fingerprintQuery } from '#queries/graph/fingerprint.ts';
import { timeExtentQuery } from '#queries/graph/time-extent.ts';

/** More relations than this are not all read to find the first day and the last. */
const mostRead = 200_000;

const graph: Handler<'graph'> = async ({ reader, profile, known }) => {
  const { nodes, relations, metaNodes } = await reader.one(fingerprintQuery, {});
  return {
    profile,
    counts: {
      nodes: { value: nodes - metaNodes, exact: true },
      relations: { value: relations, exact: true },
    },
    timeExtent: nodes + relations > mostRead ? null : await timeExtent(reader, profile),
    dataVersion: profile.dataVersion,
    learning: known.found.learning,
    notes: [...known.found.notes, ...notesOnKeys(known.keys)],
    suggestions: suggestionsFor(known),
  };
};

/** The first and the last day that any date in the graph may mean; `null` where no day bounds are stored. */
async function timeExtent(reader: Reader, profile: Profile): Promise<CallAnswer<'graph'>['timeExtent']> {
  const span = profile.properties.time?.relations;
  const bounds = [span?.begins, span?.ends, span?.attested]
    .flatMap((dates) => dates ?? [])
    .flatMap(({ property, form }) => (form === 'bounds' ? [`${property}Earliest`, `${property}Latest`] : []));
  if (bounds.length === 0) return null;
  const { earliest, latest } = await reader.one(timeExtentQuery, { bounds });
  return earliest === null || latest === null ? null : { earliest, latest };
}

export const graphRoutes = { graph } satisfies Partial<Handlers>;
