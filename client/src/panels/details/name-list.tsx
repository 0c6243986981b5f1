import './name-list.css';
import { useDisclosure } from '@mantine/hooks';
import type { Name } from 'entente/contract/model/node.ts';
import { useEntities } from '#state/entities.ts';
import { TextButton } from '#ui/text-button.tsx';
import { languageName } from '#ui/words.ts';

const SHOWN_AT_ONCE = 5;

/** The names of a node but the caption it stands under, each with its language and whose name it is; many are folded. */
export function NameList({ names, caption }: { readonly names: readonly Name[]; readonly caption: string }) {
  const [showsAll, { open }] = useDisclosure(false);
  const others = names.filter(({ text, side }) => text !== caption || side !== null);
  if (others.length === 0) return null;
  // One more costs no more room than the button that would hide it.
  const shown = showsAll || others.length <= SHOWN_AT_ONCE + 1 ? others : others.slice(0, SHOWN_AT_ONCE);
  return (
    <section>
      <h3>Names</h3>
      <dl className="name-list">
        {shown.map((name) => (
          <NameEntry key={[name.text, name.language, name.script, name.side].join(' ')} name={name} />
        ))}
      </dl>
      {shown.length < others.length && <TextButton onClick={open}>Show all {others.length} names</TextButton>}
    </section>
  );
}

function NameEntry({ name: { text, language, side } }: { readonly name: Name }) {
  const owner = useEntities(({ nodes }) => (side === null ? null : (nodes.get(side)?.caption ?? side)));
  const parts = [
    language === null ? null : languageName(language),
    owner === null ? null : `used by ${owner}`,
  ];
  return (
    <div>
      <dt lang={language ?? undefined}>{text}</dt>
      <dd>{parts.filter((part) => part !== null).join(', ')}</dd>
    </div>
  );
}
