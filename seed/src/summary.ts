import { sourceKind } from '#format/source.ts';
import { coverageOf, type ParagraphCoverage, type SourceCoverage } from './coverage.ts';
import type { Seed } from './seed.ts';

/** In words and numbers what a seed holds: nodes by kind, relations by type, coverage by source and paragraph. */
export function summaryOf(seed: Seed): string {
  const { kinds, types } = seed.ontology.value;
  const kindOfEach = [...seed.entities.map(({ value }) => value.kind), ...seed.sources.map(() => sourceKind)];
  const typeOfEach = seed.relations.map(({ value }) => value.type);
  return [
    `${seed.entities.length} entities, ${seed.sources.length} sources, ${seed.relations.length} relations`,
    '',
    'Nodes by kind',
    ...countLines(kinds, kindOfEach),
    '',
    'Relations by type',
    ...countLines(types, typeOfEach),
    '',
    'Coverage: relations that rely on each paragraph / nodes that it mentions',
    ...coverageOf(seed).flatMap(coverageLines),
  ].join('\n');
}

function countLines(declared: readonly { readonly name: string }[], found: readonly string[]): string[] {
  return declared.map(({ name }) => {
    const count = found.filter((each) => each === name).length;
    return `  ${name.padEnd(24)}${String(count).padStart(5)}`;
  });
}

function coverageLines({ source, paragraphs }: SourceCoverage): string[] {
  const covered = paragraphs.filter(({ relations }) => relations > 0);
  const silent = paragraphs.filter(({ relations }) => relations === 0);
  return [
    `  ${source}: ${covered.length} of ${paragraphs.length} paragraphs support a relation`,
    ...inRows(paragraphs.map(cell)),
    ...reasonLines(silent),
  ];
}

function cell({ paragraph, relations, mentioned }: ParagraphCoverage): string {
  return `${`¶${paragraph}`.padStart(5)} ${`${relations}/${mentioned}`.padEnd(6)}`;
}

function inRows(cells: readonly string[]): string[] {
  const perRow = 8;
  return Array.from({ length: Math.ceil(cells.length / perRow) }, (_, row) =>
    `  ${cells.slice(row * perRow, (row + 1) * perRow).join('')}`.trimEnd(),
  );
}

/** Why paragraphs support no relation: those with the same reason on one line, those without any last. */
function reasonLines(silent: readonly ParagraphCoverage[]): string[] {
  const recorded = [...new Set(silent.flatMap(({ reason }) => reason ?? []))];
  const line = (wanted: string | undefined, words: string) => {
    const numbers = silent.filter(({ reason }) => reason === wanted).map(({ paragraph }) => `¶${paragraph}`);
    return numbers.length === 0 ? [] : [`    without a relation: ${numbers.join(' ')}: ${words}`];
  };
  return [
    ...recorded.flatMap((reason) => line(reason, reason)),
    ...line(undefined, 'No reason is recorded.'),
  ];
}
