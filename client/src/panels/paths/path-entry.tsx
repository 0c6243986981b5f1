import { UnstyledButton } from '@mantine/core';
import type { CallAnswer, Path } from 'entente/contract/http/endpoints.ts';
import type { Ref } from 'entente/contract/model/node.ts';
import { Fragment } from 'react';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { trace } from '#state/selection.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { LineSample } from '#ui/line-sample.tsx';
import { weakness } from './path-words.ts';

export interface PathEntryProps {
  readonly path: Path;
  readonly answer: CallAnswer<'paths'>;
  readonly vocabulary: Vocabulary;
  readonly onShow: () => void;
}

/** A path as a chain of nodes, as a sentence, and with the hop on which it stands least firmly. */
export function PathEntry({ path, answer, vocabulary, onShow }: PathEntryProps) {
  const nodeOf = (ref: Ref) => answer.nodes.find((node) => node.ref === ref);
  const captionOf = (ref: Ref | undefined) => (ref === undefined ? '' : (nodeOf(ref)?.caption ?? ref));
  const light = () => trace({ nodes: path.nodes, relations: path.hops.flat() });
  const { hop, reason } = path.weakest;
  const weak = weakness[reason];
  return (
    <UnstyledButton
      className="path-entry"
      onClick={onShow}
      onMouseEnter={light}
      onMouseLeave={() => trace(null)}
      onFocus={light}
      onBlur={() => trace(null)}
    >
      <span className="path-chain">
        {path.nodes.map((ref, place) => (
          <Fragment key={ref}>
            {place > 0 && (
              <Hop relations={path.hops[place - 1] ?? []} answer={answer} vocabulary={vocabulary} />
            )}
            <span className="path-node">
              <KindMark color={vocabulary.kind(nodeOf(ref)?.kind ?? '').color} />
              {captionOf(ref)}
            </span>
          </Fragment>
        ))}
      </span>
      <span className="path-sentence">{path.sentence}</span>
      {weak !== null && (
        <span className="path-weakest">
          Weakest between {captionOf(path.nodes[hop])} and {captionOf(path.nodes[hop + 1])}: {weak}
        </span>
      )}
    </UnstyledButton>
  );
}

function Hop({
  relations,
  answer,
  vocabulary,
}: { readonly relations: readonly Ref[] } & Pick<PathEntryProps, 'answer' | 'vocabulary'>) {
  const strongest = answer.relations.find(({ ref }) => ref === relations[0]);
  return (
    <span className="path-hop">
      {strongest && <LineSample family={vocabulary.familyOf(strongest.type)} />}
      {relations.length > 1 && relations.length}
    </span>
  );
}
