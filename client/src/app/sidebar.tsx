import { Suspense, useEffect, useRef } from 'react';
import { Section } from '#ui/section.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { panels } from './panels.ts';
import { togglePanel, useScreen } from './screen.ts';

/** The panels, one under the other. */
export function Sidebar() {
  const openPanels = useScreen((screen) => screen.openPanels);
  const revealed = useScreen((screen) => screen.revealed);
  const sidebar = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = panels.findIndex(({ name }) => name === revealed?.name);
    const section = sidebar.current?.children[place];
    // Who asks from within sees it, and nothing moves.
    if (!section?.contains(document.activeElement)) section?.scrollIntoView({ block: 'start' });
  }, [revealed]);
  return (
    <aside ref={sidebar} className="sidebar" aria-label="Panels">
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
