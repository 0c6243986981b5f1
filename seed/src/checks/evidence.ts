import { type Problem, problem } from 'entente/contract/reading/problem.ts';
import type { NodeEvidence, RelationEvidence } from '#format/evidence.ts';
import type { Relation } from '#format/relation.ts';
import type { Source } from '#format/source.ts';
import type { Entry } from '#reading/entry.ts';
import type { Draft } from './draft.ts';
import { duplicates } from './duplicates.ts';
import { unknown } from './unknown.ts';

/** Evidence names paragraphs that its sources have, each once, and dates lean only on sources that are evidence. */
export function checkEvidence(draft: Draft): Problem[] {
  return [
    ...[...draft.entities, ...draft.relations].flatMap((cited) => placesOf(draft, cited)),
    ...draft.relations.flatMap((relation) => [...deniedDays(relation), ...sourcesOfDates(relation)]),
    ...draft.sources.flatMap((source) => silentParagraphs(draft, source)),
  ];
}

function placesOf(
  draft: Draft,
  cited: Entry<{ readonly evidence: readonly (NodeEvidence | RelationEvidence)[] }>,
): Problem[] {
  const places = cited.value.evidence.map((evidence, index) => ({ evidence, index }));
  const used = places.map(({ evidence, index }) => ({
    name: evidence.source,
    place: cited.at('evidence', index, 'source'),
  }));
  return [
    ...unknown('source', 'sources.yaml', draft.declared.sources, used),
    ...places.flatMap(({ evidence, index }) => {
      const source = draft.sources.find(({ value }) => value.key === evidence.source)?.value;
      if (source === undefined || evidence.paragraph <= source.paragraphs) return [];
      return problem(
        cited.at('evidence', index, 'paragraph'),
        `"${source.key}" has ${source.paragraphs} paragraphs, not ${evidence.paragraph}.`,
        'Look the paragraph up in the numbered text of the source.',
      );
    }),
    ...duplicates(
      places,
      ({ evidence }) => `${evidence.source} ¶${evidence.paragraph}, ${evidence.stance}`,
      ({ index }) => cited.at('evidence', index),
      (place) => `The evidence ${place}`,
      'Leave one of the two.',
    ),
  ];
}

function deniedDays(relation: Entry<Relation>): Problem[] {
  return relation.value.evidence.flatMap(({ stance, attested }, index) =>
    stance === 'denies' && attested !== undefined && attested !== 'none'
      ? [
          problem(
            relation.at('evidence', index, 'attested'),
            'A source that denies a relation attests no day of it.',
            'Leave "attested" out, or correct the stance.',
          ),
        ]
      : [],
  );
}

function sourcesOfDates(relation: Entry<Relation>): Problem[] {
  const { evidence } = relation.value;
  const cited = new Set(evidence.map(({ source }) => source));
  return (['begins', 'ends'] as const).flatMap((date) => {
    const field = `${date}Sources` as const;
    const keys = relation.value[field];
    if (keys.length > 0 && relation.value[date] === undefined) {
      return [
        problem(
          relation.at(field),
          `"${field}" is given without "${date}".`,
          `Add "${date}" or leave it out.`,
        ),
      ];
    }
    return keys.flatMap((key, index) =>
      cited.has(key)
        ? []
        : [
            problem(
              relation.at(field, index),
              `"${key}" gives a date but is not evidence of this relation.`,
              `Cite it under "evidence", or name one of: ${[...cited].join(', ')}.`,
            ),
          ],
    );
  });
}

/** A paragraph that is said to hold no relation must exist, and hold none. */
function silentParagraphs(draft: Draft, source: Entry<Source>): Problem[] {
  const { key, paragraphs, silent } = source.value;
  const cited = new Set(
    draft.relations
      .flatMap(({ value }) => value.evidence)
      .filter((evidence) => evidence.source === key)
      .map(({ paragraph }) => paragraph),
  );
  return silent.flatMap((group, index) =>
    group.paragraphs.flatMap((paragraph, position) => {
      const place = source.at('silent', index, 'paragraphs', position);
      if (paragraph > paragraphs) {
        return [
          problem(place, `"${key}" has ${paragraphs} paragraphs, not ${paragraph}.`, 'Correct the number.'),
        ];
      }
      if (!cited.has(paragraph)) return [];
      return [problem(place, `Paragraph ${paragraph} is evidence of a relation.`, 'Take it off this list.')];
    }),
  );
}
