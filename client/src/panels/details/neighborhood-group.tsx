import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import type { Ref } from 'entente/contract/model/node.ts';
import { Suspense, useId } from 'react';
import { expandNode, LARGEST_EXPANSION, USUAL_EXPANSION } from '#commands/expand-node.ts';
import { later } from '#panels/shared/later.tsx';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { LineSample } from '#ui/line-sample.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted, number } from '#ui/words.ts';
import type { NeighborhoodGroup as Group, KindOfNeighbors } from './neighborhood-groups.ts';

const NeighborList = later(
  'List of neighbors',
  async () => (await import('./neighbor-list.tsx')).NeighborList,
);

interface GroupProps {
  readonly nodeRef: Ref;
  readonly group: Group;
  readonly vocabulary: Vocabulary;
}

/** One type of relation in one direction: what it leads to, kind by kind. */
export function NeighborhoodGroup({ nodeRef, group, vocabulary }: GroupProps) {
  const type = vocabulary.type(group.type);
  return (
    <li className="neighborhood-group">
      <LineSample family={vocabulary.familyOf(group.type)} />
      <span className="neighborhood-type" title={type.definition ?? undefined}>
        {group.direction === 'in' ? type.inverse : type.label}
      </span>
      {group.kinds.map((kind) => (
        <KindOfGroup key={kind.kind} nodeRef={nodeRef} group={group} kind={kind} vocabulary={vocabulary} />
      ))}
    </li>
  );
}

function KindOfGroup({ nodeRef, group, vocabulary, kind }: GroupProps & { readonly kind: KindOfNeighbors }) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const list = useId();
  const { label, plural } = vocabulary.kind(kind.kind);
  const asked = { types: [group.type], direction: group.direction, kinds: [kind.kind] };
  return (
    <div className="neighborhood-kind">
      <UnstyledButton
        className="neighborhood-disclosure"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={toggle}
      >
        <IconChevronRight className="neighborhood-chevron" size={14} aria-hidden />
        {counted(kind.nodes, label, plural)}
      </UnstyledButton>
      <span className="neighborhood-count figure">{shownInWords(kind)}</span>
      <MoreOfKind nodeRef={nodeRef} asked={asked} kind={kind} words={{ label, plural }} />
      <div id={list} className="neighborhood-list" hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<WaitingLines lines={4} />}>
            <NeighborList nodeRef={nodeRef} group={asked} total={kind.nodes} words={{ label, plural }} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function shownInWords({ nodes, shownNodes }: KindOfNeighbors): string {
  if (shownNodes === 0) return '';
  return shownNodes >= nodes ? (nodes === 1 ? 'shown' : 'all shown') : `${number(shownNodes)} shown`;
}

interface MoreProps {
  readonly nodeRef: Ref;
  readonly asked: {
    readonly types: string[];
    readonly direction: Group['direction'];
    readonly kinds: string[];
  };
  readonly kind: KindOfNeighbors;
  readonly words: { readonly label: string; readonly plural: string };
}

/** Shows all that is hidden of one kind, or, where that would flood the drawing, the best connected of it. */
function MoreOfKind({ nodeRef, asked, kind, words }: MoreProps) {
  if (kind.hiddenRelations === 0) return null;
  const hidden = Math.max(0, kind.nodes - kind.shownNodes);
  const amount = hidden > LARGEST_EXPANSION ? USUAL_EXPANSION : hidden;
  const more = kind.shownNodes > 0 ? ' more' : '';
  const what = hidden === 0 ? 'relation' : words.label;
  const count = hidden === 0 ? kind.hiddenRelations : amount;
  return (
    <TextButton
      className="neighborhood-more"
      aria-label={`Show ${number(count)}${more} ${count === 1 ? what : hidden === 0 ? 'relations' : words.plural}`}
      onClick={() => void expandNode(nodeRef, { ...asked, limit: Math.max(1, amount) })}
    >
      Show {number(count)}
      {more}
      {hidden === 0 && (count === 1 ? ' relation' : ' relations')}
    </TextButton>
  );
}
