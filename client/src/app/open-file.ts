import { openView } from '#commands/open-view.ts';
import { useSession } from '#state/session.ts';

/** No view is larger, with how it was made. */
const LARGEST = 30_000_000;

/** Lets the user choose a file, and opens the view in it. */
export function chooseFile(): void {
  const field = Object.assign(document.createElement('input'), {
    type: 'file',
    accept: '.json,application/json',
  });
  field.addEventListener('change', () => void openFile(field.files?.[0]));
  field.click();
}

async function openFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const text = file.size > LARGEST ? '' : await file.text();
  // Where nothing has been done yet, nothing stands in the way of the history that the file brings along.
  const begins = useSession.getState().log.effects.length === 0;
  await openView(text, { from: `in the file ${file.name}`, begins });
}

/**
 * Opens a view whose file is dropped anywhere on the page.
 *
 * @returns ends it
 */
export function acceptDroppedFiles(): () => void {
  const onDragOver = (event: DragEvent) => {
    // A browser that is not told otherwise leaves the page for the file.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    void openFile(file);
  };
  addEventListener('dragover', onDragOver);
  addEventListener('drop', onDrop);
  return () => {
    removeEventListener('dragover', onDragOver);
    removeEventListener('drop', onDrop);
  };
}
