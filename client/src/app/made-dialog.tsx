import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { copyText } from '#commands/copy-link.ts';
import { howMade } from '#commands/how-made.ts';
import { snapshotNow } from '#commands/snapshot-now.ts';
import { useSession } from '#state/session.ts';
import { Dialog } from './dialog.tsx';
import { useFilterWords } from './use-filter-words.ts';

/** How the view was made, step by step, to be read and copied. */
export function MadeDialog() {
  const session = useSession();
  const filters = useFilterWords();
  const [text] = useState(() => {
    const graph = snapshotNow()?.graph;
    return graph === undefined ? '' : howMade(session, { graph, now: new Date(), filters });
  });
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  return (
    <Dialog title="How this view was made" showsTitle size="40rem">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
      <section className="made" aria-label="What was done" tabIndex={0}>
        {text}
      </section>
      <p className="made-copy">
        <Button
          data-autofocus
          variant="default"
          size="compact-sm"
          leftSection={outcome === 'copied' ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'))}
        >
          {outcome === 'copied' ? 'Copied' : 'Copy as text'}
        </Button>
        <span role="status" className="quiet">
          {outcome === 'refused' && 'This browser does not let a page copy: select the text and copy it.'}
        </span>
      </p>
    </Dialog>
  );
}
