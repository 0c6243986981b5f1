import './path-answer.css';
import { CopyButton } from '@mantine/core';
import { useMemo } from 'react';
import { layOutPaths } from '#commands/lay-out-paths.ts';
import { showPaths } from '#commands/show-paths.ts';
import { captionOf } from '#commands/wording.ts';
import { constraintInWords, type WordsFor } from '#panels/paths/constraints/words.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { capitalized, number } from '#ui/words.ts';
import { knownPaths } from './known-paths.ts';
import { NoPath } from './no-path.tsx';
import { PathEntry } from './path-entry.tsx';
import { type PathSearch, totalOf } from './path-search.ts';
import { PathSources } from './path-sources.tsx';
import { pathsAsText } from './path-text.ts';
import { cutInWords, eachLength, totalInWords } from './path-words.ts';

export interface PathAnswerProps {
  readonly search: PathSearch;
  /** It answers the question before: what is done with all of it waits for the answer to this one. */
  readonly isEarlier: boolean;
  readonly vocabulary: Vocabulary;
  readonly words: WordsFor;
  /** Asks for as many as can be listed; null where that has been asked. */
  readonly onMore: (() => void) | null;
  /** Asks once more: what a bound on time has cut short may be found by then. */
  readonly onAgain: () => void;
}

/** The paths found so far, and what holds of all of them; or why there are none. */
export function PathAnswer({ search, isEarlier, vocabulary, words, onMore, onAgain }: PathAnswerProps) {
  const { paths, conclusion } = search;
  const known = useMemo(() => knownPaths(search), [search]);
  return (
    <div className="path-answer">
      {paths.length > 0 && (
        <>
          <PathsHeading
            search={search}
            isEarlier={isEarlier}
            words={words}
            onMore={onMore}
            onAgain={onAgain}
          />
          <ol className="path-list" aria-label="Paths">
            {paths.map((path, position) => (
              <PathEntry
                key={path.nodes.join('\n')}
                path={path}
                place={position + 1}
                known={known}
                timing={search.timing}
                vocabulary={vocabulary}
                onShow={() => showPaths(search, [path])}
              />
            ))}
          </ol>
          <PathSources sources={search.sources} />
        </>
      )}
      {conclusion !== null && paths.length === 0 && conclusion.total.value > 0 && (
        <p role="status">
          <strong>{capitalized(totalInWords(search))}</strong>, none of which could be told.{' '}
          {cutInWords(conclusion.searchedTo)} <TextButton onClick={onAgain}>Search again</TextButton>
        </p>
      )}
      {conclusion !== null && conclusion.total.value === 0 && (
        <NoPath conclusion={conclusion} words={words} onAgain={onAgain} />
      )}
      {conclusion?.notes.map((note) => (
        <p key={note} className="path-note">
          {note}
        </p>
      ))}
      <QueryDisclosure queries={conclusion?.queries ?? []} />
    </div>
  );
}

function PathsHeading({ search, isEarlier, words, onMore, onAgain }: Omit<PathAnswerProps, 'vocabulary'>) {
  const { paths, conclusion } = search;
  const { value } = totalOf(search);
  const each = eachLength(search);
  return (
    <div className="path-answer-heading">
      <strong role="status">{capitalized(totalInWords(search))}</strong>
      {each !== '' && <p className="path-count">{each}.</p>}
      {conclusion?.complete === false && (
        <p className="path-count">
          {cutInWords(conclusion.searchedTo)} <TextButton onClick={onAgain}>Search again</TextButton>
        </p>
      )}
      {value > paths.length && (
        <p className="path-count">
          {paths.length === 1 ? 'The first is' : `The first ${number(paths.length)} are`} listed.{' '}
          {onMore !== null && <TextButton onClick={onMore}>List up to 100</TextButton>}
        </p>
      )}
      {!isEarlier && (
        <div className="path-actions">
          {paths.length > 1 && (
            <>
              <TextButton onClick={() => showPaths(search)}>Add all {number(paths.length)}</TextButton>
              <TextButton onClick={() => void showSideBySide(search)}>
                {paths.length > MOST_SIDE_BY_SIDE
                  ? `First ${MOST_SIDE_BY_SIDE} side by side`
                  : 'Side by side'}
              </TextButton>
            </>
          )}
          <CopyAll search={search} words={words} />
        </div>
      )}
    </div>
  );
}

/** More rows than these cannot be read beside each other. */
const MOST_SIDE_BY_SIDE = 5;

async function showSideBySide(search: PathSearch): Promise<void> {
  const chosen = search.paths.slice(0, MOST_SIDE_BY_SIDE);
  showPaths(search, chosen);
  await layOutPaths(chosen.map(({ nodes }) => nodes));
}

function CopyAll({ search, words }: Pick<PathAnswerProps, 'search' | 'words'>) {
  const { constraints, from, to } = usePathQuestion();
  const inForce = constraints.filter(({ isOn }) => isOn).map((each) => constraintInWords(each, words));
  const heading = [
    `Paths from ${captionOf(from ?? '')} to ${captionOf(to ?? '')}`,
    `${totalInWords(search)}${inForce.length === 0 ? '' : `, ${inForce.join(', ')}`}`,
  ];
  return (
    <CopyButton value={pathsAsText(search.paths, knownPaths(search), heading)}>
      {({ copied, copy }) => <TextButton onClick={copy}>{copied ? 'Copied' : 'Copy as text'}</TextButton>}
    </CopyButton>
  );
}
