import { TextInput } from '@mantine/core';
import type { Profile } from 'entente/contract/model/profile.ts';
import { NodeField } from '#panels/shared/node-field.tsx';
import { SearchableSelect } from '#ui/searchable-select.tsx';
import type { QuestionParameter } from './parameter-values.ts';

export interface ParameterFieldProps {
  readonly parameter: QuestionParameter;
  readonly profile: Pick<Profile, 'kinds' | 'types'>;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onTyped: (typed: string) => void;
}

/** Asks for one thing that a question wants to be told: nodes by their names, types and kinds from those that there are. */
export function ParameterField({ parameter, profile, typed, problem, onTyped }: ParameterFieldProps) {
  const { label, explanation } = parameter;
  const common = { label, description: explanation, error: problem, size: 'xs' as const };
  switch (parameter.is) {
    case 'node':
      return (
        <div>
          <NodeField
            label={label}
            purpose={`for “${label}”`}
            value={typed === '' ? null : typed}
            onChange={(ref) => onTyped(ref ?? '')}
          />
          {explanation !== null && <p className="quiet">{explanation}</p>}
          {problem !== undefined && <p className="parameter-problem">{problem}</p>}
        </div>
      );
    case 'type':
    case 'kind': {
      const things = parameter.is === 'type' ? profile.types : profile.kinds;
      return (
        <SearchableSelect
          {...common}
          placeholder={parameter.is === 'type' ? 'A type of relation' : 'A kind of node'}
          data={things.map((thing) => ({ value: thing.name, label: thing.label }))}
          value={typed === '' ? null : typed}
          onChange={(value) => onTyped(value ?? '')}
        />
      );
    }
    default:
      return (
        <TextInput
          {...common}
          autoComplete="off"
          inputMode={parameter.is === 'number' ? 'numeric' : 'text'}
          placeholder={parameter.is === 'date' ? '2019, March 2023, 2015-11-02' : ''}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
        />
      );
  }
}
