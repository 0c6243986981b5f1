import { Suspense } from 'react';
import { Section } from '#ui/section.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { panels } from './panels.ts';
import { togglePanel, useScreen } from './screen.ts';

/** The panels, one under the other. */
export function Sidebar() {
  const openPanels = useScreen((screen) => screen.openPanels);
  return (
    <aside className="sidebar" aria-label="Panels">
      {panels.map(({ name, title, content: Content }) => (
        <Section key={name} title={title} isOpen={openPanels.has(name)} onToggle={() => togglePanel(name)}>
          <Suspense fallback={<WaitingLines lines={4} height={34} gap={12} />}>
            <Content />
          </Suspense>
        </Section>
      ))}
    </aside>
  );
}
