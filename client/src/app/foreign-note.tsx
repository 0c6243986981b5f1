import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { LearningLine } from '#ui/learning-line.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { revealPanel } from './screen.ts';

const PLACE = 'entente-noted';

/**
 * Of a database that says nothing of itself: how far the server is with looking at it, then, on the first visit, that
 * what is seen is guessed, and where to change it.
 */
export function ForeignNote() {
  const { profile, learning } = useCall('graph', {}).data ?? {};
  const [isRead, setRead] = useState(false);
  if (learning)
    return (
      <div className="notice">
        <LearningLine {...learning} />
      </div>
    );
  if (profile?.origin !== 'introspection' || profile.kinds.length === 0 || isRead) return null;
  if (noted().includes(profile.name)) return null;
  const read = () => {
    note(profile.name);
    setRead(true);
  };
  return (
    <div className="notice" data-waits>
      <span>Here names, kinds and colors are guessed.</span>
      <TextButton
        onClick={() => {
          read();
          revealPanel('graph');
        }}
      >
        See and change
      </TextButton>
      <CloseButton size="sm" aria-label="Dismiss" onClick={read} />
    </div>
  );
}

function noted(): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}

function note(name: string): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify([...noted(), name]));
  } catch {
    // A browser that keeps nothing tells it again next time.
  }
}
