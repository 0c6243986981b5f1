import type { Path } from 'entente/contract/http/endpoints.ts';
import type { KnownPaths } from './known-paths.ts';
import { weakestInWords } from './path-words.ts';

interface SentencePart {
  readonly text: string;
  readonly isCitation: boolean;
}

const citation = /(\[\d+(?: ¶\d+)?(?:; \d+(?: ¶\d+)?)*\])/;

/** A sentence cut into its words and its citations: "[1 ¶12; 3 ¶1]". */
export function citedSentence(sentence: string): readonly SentencePart[] {
  return sentence
    .split(citation)
    .map((text, place) => ({ text, isCitation: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The numbers of the sources that sentences cite, each once, in order. */
export function citedNumbers(sentences: readonly string[]): readonly number[] {
  const numbers = sentences
    .flatMap(citedSentence)
    .filter(({ isCitation }) => isCitation)
    .flatMap(({ text }) => text.slice(1, -1).split('; '))
    .map((each) => Number.parseInt(each, 10));
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** One path as plain text, with the sources that it cites. */
export function pathAsText(path: Path, known: KnownPaths): string {
  return [...linesOf(path, known), '', ...sourceLines([path], known)].join('\n').trimEnd();
}

/**
 * Paths as plain text, numbered, with the sources that they cite.
 *
 * @param heading what was asked and what there is in all
 */
export function pathsAsText(paths: readonly Path[], known: KnownPaths, heading: readonly string[]): string {
  const numbered = paths.flatMap((path, place) => {
    const [first = '', ...rest] = linesOf(path, known);
    return [`${place + 1}. ${first}`, ...rest.map((line) => `   ${line}`), ''];
  });
  return [...heading, '', ...numbered, ...sourceLines(paths, known)].join('\n').trimEnd();
}

function linesOf(path: Path, known: KnownPaths): readonly string[] {
  const captionOf = (ref: string) => known.nodes.get(ref)?.caption ?? ref;
  const weakest = weakestInWords(path, captionOf);
  return [path.nodes.map(captionOf).join(' – '), path.sentence, ...(weakest === null ? [] : [`${weakest}.`])];
}

function sourceLines(paths: readonly Path[], { sources }: KnownPaths): readonly string[] {
  const numbers = citedNumbers(paths.map(({ sentence }) => sentence));
  if (numbers.length === 0) return [];
  const lines = numbers.map((number) => {
    const source = sources.get(number);
    return `[${number}] ${source?.caption ?? source?.key ?? ''}`;
  });
  return ['Sources', ...lines];
}
