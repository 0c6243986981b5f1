import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useCall } from '#api/cache.ts';
import { usePathQuestion } from '#state/path-query.ts';
import { counted, totalWords } from '#ui/words.ts';

const USUAL = '50';
const PREVIEWED = 8;
const PAUSE_IN_TYPING = 200;
const WHOLE = /^[1-9]\d{0,7}$/;

export interface HubsEditorProps {
  readonly label: string;
  readonly onAdd: (degree: string) => void;
}

/** How many relations a node may have at most for paths to lead through it; told by who falls out then. */
export function HubsEditor({ label, onAdd }: HubsEditorProps) {
  const [typed, setTyped] = useState(USUAL);
  const [problem, setProblem] = useState<string | null>(null);
  const degree = WHOLE.test(typed.trim()) ? typed.trim() : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (degree !== null) onAdd(degree);
    else setProblem('Write a whole number from 1 on, such as 50.');
  };
  return (
    <form className="date-editor" onSubmit={submit}>
      <TextInput
        label={`${label}: more relations than`}
        inputMode="numeric"
        value={typed}
        error={problem}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" variant="default" size="compact-sm">
        Ask
      </Button>
      {degree !== null && <HubsPreview above={Number(degree)} />}
    </form>
  );
}

/** The nodes that paths do not lead through then, the best connected first. */
function HubsPreview({ above }: { readonly above: number }) {
  const [asked] = useDebouncedValue(above, PAUSE_IN_TYPING);
  const { data, error } = useCall('hubs', { above: asked, limit: PREVIEWED }, { keepPrevious: true });
  const { from, to } = usePathQuestion();
  if (error !== null) return <p className="hubs-preview">{error.detail}</p>;
  if (data === undefined) return <p className="hubs-preview">Looking who falls out…</p>;
  const { nodes, total } = data;
  if (nodes.length === 0) return <p className="hubs-preview">No node has so many: nobody falls out.</p>;
  const hasEnd = nodes.some(({ ref }) => ref === from || ref === to);
  return (
    <p className="hubs-preview" role="status">
      {`${totalWords(total)} ${total.value === 1 ? 'node falls' : 'nodes fall'} out: `}
      {nodes.map(({ caption, degree }) => `${caption} (${counted(degree, 'relation')})`).join(', ')}
      {total.value > nodes.length && ' …'}
      {hasEnd && '. The ends of the paths stay'}.
    </p>
  );
}
