import { FileButton } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { call } from '#api/call.ts';
import { ApiProblem } from '#api/problem.ts';
import { forgetLens, openLens, redoLens, undoLens } from '#commands/change-lens.ts';
import { saveFile } from '#commands/export/save-file.ts';
import { useLens } from '#state/lens.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { CopyText } from './graph-notes.tsx';
import { lensToSave } from './lens-to-save.ts';

/** The reading of this graph as a file: taken away, brought back, and what of it is wrong here. */
export function LensFile() {
  const { used, past, future } = useLens();
  return (
    <div className="lens-file">
      <div className="lens-buttons">
        {past.length > 0 && <TextButton onClick={() => void undoLens()}>Undo change</TextButton>}
        {future.length > 0 && <TextButton onClick={() => void redoLens()}>Redo change</TextButton>}
        {used !== null && <TextButton onClick={() => void forgetLens()}>Take all changes back</TextButton>}
      </div>
      <div className="lens-buttons">
        <FileButton
          accept=".yaml,.yml,application/yaml,text/yaml"
          inputProps={{ 'aria-label': 'File of a lens' }}
          onChange={(file) => void open(file)}
        >
          {(props) => <TextButton {...props}>Open a lens…</TextButton>}
        </FileButton>
        <SaveLens />
      </div>
      <LensWarnings />
    </div>
  );
}

/** Gives the lens as a file, and the command that starts the program with it. */
function SaveLens() {
  const used = useLens((state) => state.used);
  const profile = useCall('graph', {}).data?.profile;
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  if (profile === undefined) return null;
  const save = async () => {
    setProblem(null);
    try {
      const { yaml } = await call('lookThrough', { lens: { ...lensToSave(profile, used?.lens ?? {}) } });
      const file = fileNameOf(profile.name);
      saveFile(file, new Blob([yaml], { type: 'application/yaml' }));
      setSaved(file);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
  };
  return (
    <>
      <TextButton onClick={() => void save()}>Download the lens</TextButton>
      {problem !== null && <ProblemNotice problem={problem} onRetry={() => void save()} />}
      {saved !== null && (
        <div className="lens-command">
          <p className="quiet" role="status">
            Saved as {saved}: all that is written below, to be changed by hand or passed on. Whoever opens it
            here sees the graph as you do; so does everybody whose Entente is started with it:
          </p>
          <CopyText text={`npm start -- --lens ${saved}`} what="the command" />
        </div>
      )}
    </>
  );
}

/** What the lens names that is not in this graph. */
function LensWarnings() {
  const warnings = useLens((state) => state.used?.warnings) ?? [];
  if (warnings.length === 0) return null;
  return (
    <ul className="lens-warnings" aria-label="What in the lens changes nothing here">
      {warnings.map(({ field, line, detail, remedy }) => (
        <li key={`${field} ${line} ${detail}`}>
          {line !== null && `Line ${line}: `}
          {detail} {remedy}
        </li>
      ))}
    </ul>
  );
}

/** "Trips-to-Oslo.lens.yaml". */
function fileNameOf(graph: string): string {
  return `${graph.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'graph'}.lens.yaml`;
}

async function open(file: File | null): Promise<void> {
  if (file !== null) await openLens(file.name, await file.text());
}
