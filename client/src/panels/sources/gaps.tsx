import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { useFilters } from '#state/filters.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted, number } from '#ui/words.ts';
import { shareInWords, yearsInWords } from './gap-words.ts';

/** So many pairs, and so many types, are told at first. */
const PAIRS = 12;
const TYPES = 12;

/** What the graph does not hold: years and pairs without a statement, relations without date or second source. */
export function Gaps({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const filters = useFilters();
  const [kind, setKind] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const answer = useCall(
    'coverage',
    { ...filters, kinds: kind === '' ? [] : [kind] },
    { keepPrevious: true },
  );
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <WaitingLines lines={12} />;
  const { types, years, pairs, sources, complete, queries } = answer.data;
  const captions = new Map(pairs.nodes.map(({ ref, caption }) => [ref, caption]));
  const shownPairs = showsAll ? pairs.apart : pairs.apart.slice(0, PAIRS);
  const shownTypes = showsAll ? types : types.slice(0, TYPES);
  return (
    <div className="gaps">
      <p className="source-about">
        What is not here is not false: it was not read, or not written down.
        {!complete && ' The graph is too large to be read whole: every count is at least so much.'}
      </p>
      <section>
        <h3>Years</h3>
        <p>
          {years === null
            ? 'No relation here has a date.'
            : `Dates speak of ${Number(years.first)} to ${Number(years.last)}. ${
                years.without.length === 0
                  ? 'Each year between has a statement.'
                  : `Without a statement: ${yearsInWords(years.without)}.`
              }`}
        </p>
      </section>
      <section>
        <h3>Pairs that nothing joins</h3>
        <NativeSelect
          size="xs"
          aria-label="Pairs of which nodes"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[
            { value: '', label: 'Among the best connected nodes' },
            ...vocabulary.profile.kinds.map(({ name, plural }) => ({
              value: name,
              label: `Among the best connected: ${plural}`,
            })),
          ]}
        />
        <p>
          {pairs.apart.length === 0
            ? `Each of these ${number(pairs.nodes.length)} is joined to each other.`
            : `${counted(pairs.apart.length, 'pair')} of the ${number(pairs.nodes.length)} best connected.`}
        </p>
        <ul className="gap-pairs">
          {shownPairs.map(([one, other]) => (
            <li key={`${one} ${other}`}>
              <TextButton
                onClick={() => void showNodes(pairs.nodes.filter(({ ref }) => ref === one || ref === other))}
              >
                {captions.get(one) ?? one} – {captions.get(other) ?? other}
              </TextButton>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Without a date, or on one word alone</h3>
        <table className="gap-types">
          <thead>
            <tr>
              <th scope="col">Relation</th>
              <th scope="col">In all</th>
              <th scope="col">Undated</th>
              <th scope="col">One source</th>
            </tr>
          </thead>
          <tbody>
            {shownTypes.map(({ type, relations, undated, singleSource }) => (
              <tr key={type}>
                <th scope="row">
                  <LineSample family={vocabulary.familyOf(type)} /> {vocabulary.type(type).label}
                </th>
                <td>{number(relations)}</td>
                <td>{shareInWords(undated, relations)}</td>
                <td>{shareInWords(singleSource, relations)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {(shownTypes.length < types.length || shownPairs.length < pairs.apart.length) && (
        <TextButton onClick={() => setShowsAll(true)}>
          Tell all {number(types.length)} types and {counted(pairs.apart.length, 'pair')}
        </TextButton>
      )}
      <section>
        <h3>What was read</h3>
        <p>
          {sources.total === 0
            ? 'This graph names no sources.'
            : `${counted(sources.total, 'source')}${
                sources.earliest === null || sources.latest === null
                  ? ''
                  : `, from ${dateInWords(sources.earliest)} to ${dateInWords(sources.latest)}`
              }${sources.undated === 0 ? '' : `; ${number(sources.undated)} undated`}.`}
        </p>
        <ul className="gap-publishers">
          {sources.publishers.map(({ publisher, sources: count }) => (
            <li key={publisher ?? ''} className="gap-publisher">
              {publisher ?? 'Publisher unknown'} <span className="figure">{number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      <QueryDisclosure queries={queries} />
    </div>
  );
}
