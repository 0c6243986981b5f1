import type { SeenProperty } from 'entente/contract/http/endpoints.ts';
import type { Kind } from 'entente/contract/model/profile.ts';
import { changeLens } from '#commands/change-lens.ts';
import { useVocabulary } from '#panels/shared/use-vocabulary.ts';
import { KindMark } from '#ui/kind-mark.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { capitalized, number } from '#ui/words.ts';
import { ColorField } from './color-field.tsx';
import { Foldable } from './foldable.tsx';
import { editKind } from './lens-edits.ts';
import { PropertyChoice } from './property-choice.tsx';
import { TextField } from './text-field.tsx';

export interface KindEditorProps {
  readonly kind: Kind;
  readonly seen: readonly SeenProperty[];
}

/** How the nodes of one label are called and drawn, and by which of their properties. */
export function KindEditor({ kind, seen }: KindEditorProps) {
  const { name, label, plural, color, captions, count } = kind;
  const shape = useVocabulary()?.kind(name).shape ?? 'ellipse';
  const change = (title: string, changes: Parameters<typeof editKind>[1]) =>
    void changeLens(title, editKind(name, changes));
  return (
    <Foldable mark={<KindMark kind={{ color, shape }} />} name={capitalized(label)} detail={number(count)}>
      <PropertyChoice
        label="Name of each"
        seen={seen.filter(({ on }) => on.includes(name))}
        value={captions[0] ?? null}
        none={`none: “${label} 17”`}
        onChange={(property) =>
          change(`${capitalized(plural)} are named by ${property ?? 'number'}`, {
            captions: property === null ? [] : [property, ...captions.filter((each) => each !== property)],
          })
        }
      />
      <div className="graph-fields">
        <TextField
          label="One is called"
          value={label}
          onChange={(text) => change(`${capitalized(label)} is called ${text}`, { label: text })}
        />
        <TextField
          label="Several"
          value={plural}
          onChange={(text) => change(`Several are called ${text}`, { plural: text })}
        />
      </div>
      <div className="graph-fields">
        <ColorField
          label="Color"
          value={color}
          onChange={(chosen) => change(`${capitalized(plural)} have another color`, { color: chosen })}
        />
        <TextButton
          onClick={() => change(`${capitalized(plural)} are no kind of their own`, { hidden: true })}
        >
          Not a kind: hide the label
        </TextButton>
      </div>
      <p className="quiet graph-label">
        Label in the database: <code>{name}</code>
      </p>
    </Foldable>
  );
}
