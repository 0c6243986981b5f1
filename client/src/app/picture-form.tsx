import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type PictureChoice, savePicture } from '#commands/export/save-picture.ts';
import { dateInWords } from '#panels/shared/date-words.ts';
import { useScreen } from './screen.ts';
import { useFilterWords } from './use-filter-words.ts';

const scales = [1, 2, 4] as const;

/** How the picture is to be, and the button that saves it. */
export function PictureForm() {
  const mode = useScreen((screen) => screen.mode);
  const filters = useFilterWords();
  const [choice, setChoice] = useState<PictureChoice>({ scale: 2, isLight: true, isExplained: true });
  if (mode === 'table')
    return <p className="quiet share-note">Show the drawing first: only the table is shown now.</p>;
  return (
    <div className="share-picture">
      <SegmentedControl
        aria-label="Size of the picture"
        size="xs"
        data={scales.map((scale) => ({ value: String(scale), label: `${scale}×` }))}
        value={String(choice.scale)}
        onChange={(value) => {
          const scale = scales.find((each) => String(each) === value);
          if (scale !== undefined) setChoice({ ...choice, scale });
        }}
      />
      <Checkbox
        label="Legend, date and sources"
        checked={choice.isExplained}
        onChange={(event) => setChoice({ ...choice, isExplained: event.currentTarget.checked })}
      />
      <Checkbox
        label="On light ground"
        checked={choice.isLight}
        onChange={(event) => setChoice({ ...choice, isLight: event.currentTarget.checked })}
      />
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => void savePicture(choice, { dateInWords, filters })}
      >
        Save picture (PNG)
      </Button>
    </div>
  );
}
