import { UnstyledButton } from '@mantine/core';
import { CommandButtons } from '#panels/shared/command-buttons.tsx';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { useEntities } from '#state/entities.ts';
import { type Target, useSelectedTarget } from '#state/target.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { counted } from '#ui/words.ts';
import { setSheet, useScreen } from './screen.ts';

/** The room is the name's: the menu of what is selected has these too. */
const lessWanted = new Set(['pin', 'unpin', 'select-neighbors', 'connect-shown', 'lay-out-as-paths']);

/** On a phone: what is selected, in one line, and what can be done with it, without covering the drawing. */
export function Peek() {
  const target = useSelectedTarget();
  const vocabulary = useVocabulary();
  const sheet = useScreen((screen) => screen.sheet);
  const node = useEntities(({ nodes }) => nodes.get(target.nodes[0] ?? ''));
  const count = target.nodes.length + target.relations.length;
  if (count === 0 || sheet !== null) return null;
  const single = count === 1 && node !== undefined ? node : null;
  return (
    <section className="peek" aria-label="Selected">
      {single && vocabulary && <KindMark kind={vocabulary.kind(single.kind)} />}
      <UnstyledButton className="peek-caption" onClick={() => setSheet('details')}>
        {single?.caption ?? inWords(target)}
      </UnstyledButton>
      <CommandButtons target={target} without={lessWanted} />
    </section>
  );
}

function inWords({ nodes, relations }: Target): string {
  return [
    nodes.length === 0 ? null : counted(nodes.length, 'node'),
    relations.length === 0 ? null : counted(relations.length, 'relation'),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
