import { ActionIcon, CopyButton, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { Path } from 'entente/contract/http/endpoints.ts';
import type { Ref } from 'entente/contract/model/node.ts';
import { addressNaming } from '#commands/named-address.ts';
import { Cite } from '#panels/shared/cite.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { trace } from '#state/selection.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { LineSample } from '#ui/line-sample.tsx';
import { counted } from '#ui/words.ts';
import type { KnownPaths } from './known-paths.ts';
import type { PathSearch } from './path-search.ts';
import { citedSentence, pathAsText } from './path-text.ts';
import { holding, timingInWords, weakestInWords } from './path-words.ts';

export interface PathEntryProps {
  readonly path: Path;
  /** From 1 on. */
  readonly place: number;
  readonly known: KnownPaths;
  /** What the days of the path are. */
  readonly timing: PathSearch['timing'];
  readonly vocabulary: Vocabulary;
  readonly onShow: () => void;
}

/** A path as a chain of nodes, as a sentence with its sources, with the hop on which it stands least firmly, and why it stands in this place. */
export function PathEntry({ path, place, known, timing, vocabulary, onShow }: PathEntryProps) {
  const light = () => trace({ nodes: path.nodes, relations: path.hops.flat() });
  const captionOf = (ref: Ref) => known.nodes.get(ref)?.caption ?? ref;
  const holds = holding(path, known.relations);
  const weakest = weakestInWords(path, captionOf);
  const days = timingInWords(path, timing);
  return (
    <li
      className="path-entry"
      onMouseEnter={light}
      onMouseLeave={() => trace(null)}
      onFocus={light}
      onBlur={() => trace(null)}
    >
      <UnstyledButton className="path-chain" onClick={onShow}>
        {path.nodes.map((ref, position) => (
          <span key={ref} className="path-step">
            {position > 0 && (
              <Hop relations={path.hops[position - 1] ?? []} known={known} vocabulary={vocabulary} />
            )}
            <span className="path-node">
              <KindMark kind={vocabulary.kind(known.nodes.get(ref)?.kind ?? '')} />
              {captionOf(ref)}
            </span>
          </span>
        ))}
        {holds !== null && (
          <span className="path-holding" data-holding={holds}>
            {holds}
          </span>
        )}
      </UnstyledButton>
      <p className="path-sentence">
        {citedSentence(path.sentence).map((part, position) =>
          part.isCitation ? (
            // Parts of one sentence never change their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <cite key={position}>{part.text}</cite>
          ) : (
            part.text
          ),
        )}
      </p>
      {days !== null && <p className="path-days">{days}.</p>}
      {path.alike > 1 && <p className="path-days">{counted(path.alike, 'path')} of this meaning.</p>}
      {weakest !== null && <p className="path-weakest">{weakest}.</p>}
      <div className="path-foot">
        <details className="path-rank">
          <summary>Why number {place}</summary>
          <p>
            {path.rank.words}. Shorter paths come first; then those whose weakest hop is surer, those through
            rarer nodes, and the more recent.
          </p>
        </details>
        <CopyButton value={pathAsText(path, known)}>
          {({ copied, copy }) => (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={copied ? 'Copied' : `Copy path ${place} with its sources`}
              title="Copy with sources"
              onClick={copy}
            >
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          )}
        </CopyButton>
      </div>
      <Cite
        title={path.nodes.map(captionOf).join(' – ')}
        address={addressNaming({ what: 'relations', refs: path.hops.flat() })}
      />
    </li>
  );
}

function Hop({
  relations,
  known,
  vocabulary,
}: { readonly relations: readonly Ref[] } & Pick<PathEntryProps, 'known' | 'vocabulary'>) {
  const strongest = known.relations.get(relations[0] ?? '');
  return (
    <span className="path-hop">
      {strongest && <LineSample family={vocabulary.familyOf(strongest.type)} />}
      {relations.length > 1 && relations.length}
    </span>
  );
}
