import './notices.css';
import { CloseButton, Loader, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { undo } from '#commands/undo.ts';
import { type Announcement, useAnnouncement } from '#state/announcements.ts';
import { useBusy } from '#state/busy.ts';
import { useSession } from '#state/session.ts';
import { noTarget } from '#state/target.ts';
import { TextButton } from '#ui/text-button.tsx';
import { ForeignNote } from './foreign-note.tsx';
import { OutageBanner } from './outage-banner.tsx';

const SHOWN_FOR = 7_000;
/** What takes less long than this need not be told. */
const PATIENCE = 350;

/** What has just been done, with a way back, and what is still under way, with a way out. */
export function Notices() {
  return (
    <div className="notices">
      <OutageBanner />
      <Tasks />
      <ForeignNote />
      <LastAnnouncement />
    </div>
  );
}

/** Everything announced, for those who hear the page. Always there: a live region that comes with its text is not read. */
export function LiveRegions() {
  const { text, tone, count } = useAnnouncement();
  return (
    <VisuallyHidden>
      <div role="status">{tone === 'done' && <span key={count}>{text}</span>}</div>
      <div role="alert">{tone === 'problem' && <span key={count}>{text}</span>}</div>
    </VisuallyHidden>
  );
}

function LastAnnouncement() {
  const announcement = useAnnouncement();
  const [dismissed, setDismissed] = useState(0);
  const isUndoable = useUndoable(announcement);
  const { count, text, tone, offer } = announcement;

  useEffect(() => {
    if (tone === 'problem') return;
    const timer = setTimeout(() => setDismissed(count), offer === null ? SHOWN_FOR : 2 * SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [count, tone, offer]);

  if (count === 0 || dismissed === count) return null;
  return (
    <div className="notice" data-tone={tone}>
      <span>{text}</span>
      {offer && (
        <TextButton
          onClick={() => {
            setDismissed(count);
            offer.run();
          }}
        >
          {offer.title}
        </TextButton>
      )}
      {isUndoable && <TextButton onClick={() => void undo.run(noTarget)}>Undo</TextButton>}
      <CloseButton size="sm" aria-label="Dismiss" onClick={() => setDismissed(count)} />
    </div>
  );
}

/** Whether the announcement tells of the last thing done to the view: then that can be taken back from here. */
function useUndoable({ count }: Announcement): boolean {
  const log = useSession((session) => session.log);
  const last = log.effects.length === log.position ? log.effects.at(-1) : undefined;
  const [told, setTold] = useState({ count: 0, last, isNew: false });
  if (told.count !== count) setTold({ count, last, isNew: last !== undefined && last !== told.last });
  return told.isNew && last === told.last;
}

function Tasks() {
  const tasks = useBusy();
  const oldest = tasks[0]?.id;
  const [patience, setPatience] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (oldest === undefined) return;
    const timer = setTimeout(() => setPatience(oldest), PATIENCE);
    return () => clearTimeout(timer);
  }, [oldest]);
  return tasks
    .filter(({ id }) => patience !== undefined && id <= patience)
    .map(({ id, title, progress, cancel }) => (
      <div className="notice" key={id}>
        <Loader size={14} color="gray" />
        <span>
          {title}… {progress !== null && `${Math.round(progress * 100)} %`}
        </span>
        <TextButton onClick={cancel}>Stop</TextButton>
      </div>
    ));
}
