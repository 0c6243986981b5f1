import { type Problem, problem } from 'entente/contract/reading/problem.ts';
import type { RelationEvidence } from '#format/evidence.ts';
import type { Mentions } from '#format/mentions.ts';
import type { Relation } from '#format/relation.ts';
import type { Entry } from '#reading/entry.ts';
import { type Mentioned, mentionedBy } from '#seed/mentioned.ts';
import type { Draft } from './draft.ts';
import { duplicates } from './duplicates.ts';
import { unknown } from './unknown.ts';

/**
 * Every source has one index, which goes through all its paragraphs and names known nodes. A paragraph that is cited
 * for an entity mentions it; one that is cited for a relation mentions both ends, or the evidence says how it means them.
 */
export function checkMentions(draft: Draft): Problem[] {
  const mentioned = mentionedBy(draft.mentions);
  const nodes = declaredNodes(draft);
  return [
    ...missingIndexes(draft),
    ...duplicates(
      draft.mentions,
      ({ value }) => value.source,
      (index) => index.at('source'),
      (source) => `An index of "${source}"`,
      'Join the two files.',
    ),
    ...draft.mentions.flatMap((index) => [...unknownNames(draft, index), ...paragraphsOf(draft, index)]),
    ...draft.entities.flatMap((entity) =>
      entity.value.evidence.flatMap((evidence, position) =>
        notMentioned(mentioned, evidence, [entity.value.key]).map((key) =>
          problem(
            entity.at('evidence', position),
            `By the index, paragraph ${evidence.paragraph} of "${evidence.source}" does not mention "${key}".`,
            'Correct the paragraph, or add the key to the index in mentions/.',
          ),
        ),
      ),
    ),
    ...draft.relations
      // An end that is not there is told once, by the check of ends.
      .filter(({ value }) => nodes.has(value.from) && nodes.has(value.to))
      .flatMap((relation) => endsOf(mentioned, relation)),
  ];
}

function missingIndexes(draft: Draft): Problem[] {
  return draft.sources
    .filter(({ value }) => !draft.declared.indexes.has(value.key))
    .map((source) =>
      problem(
        source.at('key'),
        `No file in mentions/ says what the paragraphs of "${source.value.key}" mention.`,
        'Add one; README.md says what belongs in it.',
      ),
    );
}

function unknownNames(draft: Draft, index: Entry<Mentions>): Problem[] {
  const { source, paragraphs } = index.value;
  const nodes = declaredNodes(draft);
  return [
    ...unknown('source', 'sources.yaml', draft.declared.sources, [
      { name: source, place: index.at('source') },
    ]),
    ...Object.entries(paragraphs).flatMap(([paragraph, keys]) => {
      const used = keys.map((name, position) => ({
        name,
        place: index.at('paragraphs', paragraph, position),
      }));
      return [
        ...unknown('entity or source', 'entities/', nodes, used),
        ...duplicates(
          used,
          ({ name }) => name,
          ({ place }) => place,
          (name) => `"${name}"`,
          'Name it once for each paragraph.',
        ),
      ];
    }),
  ];
}

function declaredNodes({ declared }: Draft): ReadonlySet<string> {
  return new Set([...declared.entities, ...declared.sources]);
}

/** The index has the paragraphs that its source has: all of them, so that none is forgotten, and no others. */
function paragraphsOf(draft: Draft, index: Entry<Mentions>): Problem[] {
  const source = draft.sources.find(({ value }) => value.key === index.value.source)?.value;
  if (source === undefined) return [];
  const numbers = Array.from({ length: source.paragraphs }, (_, position) => String(position + 1));
  const listed = Object.keys(index.value.paragraphs);
  return [
    ...listed
      .filter((paragraph) => !numbers.includes(paragraph))
      .map((paragraph) =>
        problem(
          index.at('paragraphs', paragraph),
          `"${source.key}" has ${source.paragraphs} paragraphs, not ${paragraph}.`,
          'Look the paragraph up in the numbered text of the source.',
        ),
      ),
    ...numbers
      .filter((paragraph) => !listed.includes(paragraph))
      .map((paragraph) =>
        problem(
          index.at('paragraphs'),
          `Paragraph ${paragraph} is missing from the index.`,
          `Add what it mentions, or "${paragraph}: []" if it mentions no node.`,
        ),
      ),
  ];
}

function endsOf(mentioned: Mentioned, relation: Entry<Relation>): Problem[] {
  const { from, to, evidence } = relation.value;
  return evidence.flatMap((place, position) => {
    const absent = notMentioned(mentioned, place, [from, to]);
    if (place.mentions === undefined) {
      return absent.map((key) =>
        problem(
          relation.at('evidence', position),
          `By the index, paragraph ${place.paragraph} of "${place.source}" does not mention "${key}".`,
          'Correct the paragraph, add the key to the index in mentions/, or say under "mentions" how it is meant.',
        ),
      );
    }
    if (absent.length > 0 || mentioned(place.source, place.paragraph) === undefined) return [];
    return problem(
      relation.at('evidence', position, 'mentions'),
      `By the index, paragraph ${place.paragraph} of "${place.source}" mentions both ends.`,
      'Leave "mentions" out, or take an end off the index.',
    );
  });
}

/** Those of the keys that the paragraph does not mention. A text speaks in each of its own paragraphs. */
function notMentioned(
  mentioned: Mentioned,
  { source, paragraph }: Pick<RelationEvidence, 'source' | 'paragraph'>,
  keys: readonly string[],
): string[] {
  const there = mentioned(source, paragraph);
  return there === undefined ? [] : keys.filter((key) => key !== source && !there.has(key));
}
