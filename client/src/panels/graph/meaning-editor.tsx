import type { CallAnswer } from 'entente/contract/http/endpoints.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import { changeLens } from '#commands/change-lens.ts';
import { editProperties } from './lens-edits.ts';
import { PropertyChoice } from './property-choice.tsx';
import { TimeEditor } from './time-editor.tsx';

type Properties = Profile['properties'];
type TimeRole = NonNullable<Properties['time']>;

export interface MeaningEditorProps {
  readonly properties: Properties;
  readonly seen: CallAnswer<'properties'>;
}

/** Which properties have a meaning that the program can make use of: key, description, time, statement, sources. */
export function MeaningEditor({ properties, seen }: MeaningEditorProps) {
  const change = (title: string, changes: Parameters<typeof editProperties>[0]) =>
    void changeLens(title, editProperties(changes));
  const changeTime = (title: string, changes: Partial<TimeRole>) => {
    const time = { relations: null, nodes: null, ...properties.time, ...changes };
    change(title, { time: time.relations === null && time.nodes === null ? null : time });
  };
  const sources = properties.evidence?.sources ?? null;
  return (
    <>
      <TimeEditor
        of="relations"
        seen={seen.relations}
        span={properties.time?.relations ?? null}
        onChange={(title, relations) => changeTime(title, { relations })}
      />
      <TimeEditor
        of="nodes"
        seen={seen.nodes}
        span={properties.time?.nodes ?? null}
        onChange={(title, nodes) => changeTime(title, { nodes })}
      />
      <fieldset className="graph-fieldset">
        <legend>What else is read</legend>
        <PropertyChoice
          label="A relation's own sentence"
          seen={seen.relations}
          value={properties.statement}
          none="none: it is made of type and ends"
          onChange={(statement) => change('Relations are told in other words', { statement })}
        />
        <PropertyChoice
          label="The sources of a relation"
          seen={seen.relations}
          value={sources}
          none="none are recorded"
          onChange={(property) =>
            change('Sources are read from another property', {
              evidence:
                property === null
                  ? null
                  : {
                      paragraphs: null,
                      stances: null,
                      beginsSources: null,
                      endsSources: null,
                      ...properties.evidence,
                      sources: property,
                    },
            })
          }
        />
        <PropertyChoice
          label="A node's description"
          seen={seen.nodes}
          value={properties.description}
          none="none"
          onChange={(description) => change('Nodes are described by another property', { description })}
        />
        <PropertyChoice
          label="A node's key, for addresses that last"
          seen={seen.nodes}
          value={properties.key}
          none="none: the database's own ids"
          onChange={(key) => change('Nodes go by another key, so the first picture was drawn again', { key })}
        />
      </fieldset>
    </>
  );
}
