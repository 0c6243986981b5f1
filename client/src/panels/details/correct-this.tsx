import './correct-this.css';
import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { placeInWords } from './place-words.ts';

/** Where the fact is written, for who would mend it; nothing where the graph does not say. The copy is what editors open. */
export function CorrectThis({ writtenAt }: { readonly writtenAt: string | null }) {
  if (writtenAt === null) return null;
  return (
    <p className="correct-this">
      <span>
        Correct this: <span className="correct-this-place">{placeInWords(writtenAt)}</span>
      </span>
      <CopyButton value={writtenAt}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={copied ? 'Copied' : `Copy ${writtenAt}`}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </p>
  );
}
