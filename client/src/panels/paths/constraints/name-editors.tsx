import { type ComponentProps, useMemo } from 'react';
import { useCall } from '#api/cache.ts';
import { familyChoice } from '#commands/path-call.ts';
import type { Vocabulary } from '#panels/shared/vocabulary.ts';
import { SearchableSelect } from '#ui/searchable-select.tsx';
import { capitalized } from '#ui/words.ts';

export interface NameEditorProps {
  readonly label: string;
  readonly vocabulary: Vocabulary;
  readonly onAdd: (value: string) => void;
}

/** One of the kinds of nodes. */
export function KindEditor({ label, vocabulary, onAdd }: NameEditorProps) {
  const { kinds } = vocabulary.profile;
  const data = kinds.map((kind) => ({ value: kind.name, label: kind.plural }));
  return <Choice label={label} placeholder="A kind of node" data={data} onAdd={onAdd} />;
}

/** One of the types of relations, or all of a family at once. */
export function TypeEditor({ label, vocabulary, onAdd }: NameEditorProps) {
  const { families, types } = vocabulary.profile;
  const data = useMemo(
    () =>
      families
        .map((family) => ({ family, members: types.filter((type) => type.family === family.name) }))
        .filter(({ members }) => members.length > 0)
        .map(({ family, members }) => ({
          group: capitalized(family.label),
          items: [
            { value: familyChoice(family.name), label: `all ${family.label}` },
            ...members.map((type) => ({ value: type.name, label: type.label })),
          ],
        })),
    [families, types],
  );
  return <Choice label={label} placeholder="A type of relation" data={data} onAdd={onAdd} />;
}

/** One of the sources that were read. */
export function SourceEditor({ label, onAdd }: NameEditorProps) {
  const { data, error } = useCall('sources', {});
  const sources = data?.sources.map(({ key, node }) => ({ value: key, label: node.caption })) ?? [];
  const placeholder = data === undefined ? 'Fetching the sources…' : 'A source';
  return (
    <Choice
      label={label}
      placeholder={placeholder}
      data={sources}
      onAdd={onAdd}
      error={error?.message ?? null}
    />
  );
}

type ChoiceProps = Pick<
  ComponentProps<typeof SearchableSelect>,
  'label' | 'placeholder' | 'data' | 'error'
> & {
  readonly onAdd: (value: string) => void;
};

function Choice({ onAdd, ...props }: ChoiceProps) {
  return <SearchableSelect {...props} value={null} onChange={(value) => value !== null && onAdd(value)} />;
}
