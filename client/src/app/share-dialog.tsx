import './share-dialog.css';
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { copyText, type Link, linkToView, tooLongInWords } from '#commands/copy-link.ts';
import { type DataForm, saveData } from '#commands/export/save-data.ts';
import { Cite } from '#panels/shared/cite.tsx';
import { useAnnouncement } from '#state/announcements.ts';
import { useLens } from '#state/lens.ts';
import { Dialog } from './dialog.tsx';
import { chooseFile } from './open-file.ts';
import { PictureForm } from './picture-form.tsx';
import { setDialog } from './screen.ts';

/** Everything by which the view can be passed on or taken away. */
export function ShareDialog() {
  return (
    <Dialog title="Share this view, or take it away" showsTitle size="36rem">
      <div className="share">
        <LinkPart />
        <section>
          <h3>As a picture</h3>
          <PictureForm />
        </section>
        <section>
          <h3>As a file</h3>
          <ul className="share-files">
            {files.map(({ form, title, use }) => (
              <li key={form}>
                <Button variant="default" size="compact-sm" onClick={() => void saveData(form)}>
                  {title}
                </Button>
                <span className="quiet">{use}</span>
              </li>
            ))}
          </ul>
          <p className="quiet share-note">
            Tables and graph hold what is to be seen: nothing that is hidden or filtered out.
          </p>
        </section>
        <section className="share-more">
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setDialog(null);
              chooseFile();
            }}
          >
            Open a view from a file
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setDialog('made')}>
            How this view was made
          </Button>
        </section>
        <LastSaid />
      </div>
    </Dialog>
  );
}

const files: readonly { readonly form: DataForm; readonly title: string; readonly use: string }[] = [
  { form: 'view', title: 'View (JSON)', use: 'opens here again, with its history' },
  { form: 'nodes', title: 'Nodes (CSV)', use: 'for a spreadsheet' },
  { form: 'relations', title: 'Relations (CSV)', use: 'with dates and evidence' },
  { form: 'graphml', title: 'Graph (GraphML)', use: 'for Gephi, yEd or networkx' },
];

function LinkPart() {
  const [link, setLink] = useState<Link | null>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => void linkToView().then(setLink), []);
  const hasLens = useLens(({ used }) => used !== null);
  const address = link?.address ?? null;
  if (link !== null && address === null)
    return (
      <section>
        <h3>As a link</h3>
        <p>{tooLongInWords(link)}</p>
      </section>
    );
  return (
    <section>
      <h3>As a link</h3>
      <div className="share-link">
        <TextInput
          aria-label="Link to this view"
          readOnly
          value={address ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          data-autofocus
          variant="default"
          leftSection={outcome === 'copied' ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => {
            if (address === null) return;
            void copyText(address).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'));
          }}
        >
          {outcome === 'copied' ? 'Copied' : 'Copy link'}
        </Button>
      </div>
      <p className="quiet share-note" role="status">
        {outcome === 'refused' && 'This browser does not let a page copy: select the link and copy it. '}
        {link?.isForHereOnly === true
          ? 'It holds in this very database only: its nodes have no keys of their own.'
          : 'It holds what is shown, where it stands, the last steps that led there, and the filters in force, for everybody who reaches this server.'}
        {hasLens && ' Your lens is not in it: pass that on as the file of its own that “This graph” saves.'}
      </p>
      {address !== null && <Cite title="A view of the graph" address={address} />}
    </section>
  );
}

/** What has been said since the dialog was opened: the page behind it is out of reach for those who hear it. */
function LastSaid() {
  const { text, count } = useAnnouncement();
  const [before] = useState(count);
  return (
    <p role="status" className="share-said">
      {count > before && text}
    </p>
  );
}
