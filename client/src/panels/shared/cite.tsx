import './cite.css';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useId } from 'react';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import type { CitationFormsProps } from './citation-forms.tsx';
import { later } from './later.tsx';

const CitationForms = later('Citing', async () => (await import('./citation-forms.tsx')).CitationForms);

/** How something is cited: folded, and fetched when it is asked for. */
export function Cite({ title, address }: CitationFormsProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <div className="cite">
      <TextButton aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        Cite
      </TextButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<WaitingLines lines={4} />}>
            <CitationForms title={title} address={address} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
