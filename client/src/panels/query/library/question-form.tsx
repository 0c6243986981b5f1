import { Button } from '@mantine/core';
import type { LibraryQuestion } from 'entente/contract/http/library.ts';
import { queryBounds } from 'entente/contract/http/query-bounds.ts';
import type { Profile } from 'entente/contract/model/profile.ts';
import { type FormEvent, useState } from 'react';
import { QueryResult } from '#panels/query/query-result.tsx';
import { useQueryRun } from '#panels/query/use-query-run.ts';
import { openQuery } from '#state/query-draft.ts';
import { TextButton } from '#ui/text-button.tsx';
import { ParameterField } from './parameter-field.tsx';
import { readValues, type Typed, usualValues } from './parameter-values.ts';

export interface QuestionFormProps {
  readonly question: LibraryQuestion;
  readonly profile: Profile;
}

/** A prepared question with what it wants to be told, and its answer. */
export function QuestionForm({ question, profile }: QuestionFormProps) {
  const { name, title, explanation, parameters, example, cypher } = question;
  const [typed, setTyped] = useState<Typed>(() => usualValues(parameters));
  const [isTried, setTried] = useState(false);
  const { run, start, stop } = useQueryRun();
  const read = readValues(parameters, typed);
  const problems = isTried && 'problems' in read ? read.problems : {};

  const ask = (limit: number) => {
    setTried(true);
    if (!('values' in read)) return;
    void start({ call: 'libraryQuestion', parameters: { name, parameters: { ...read.values }, limit } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(queryBounds.rows.usual);
  };
  return (
    <>
      <form className="question-form" onSubmit={submit} aria-label={title}>
        <p>{explanation}</p>
        {parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            profile={profile}
            typed={typed[parameter.name] ?? ''}
            problem={problems[parameter.name]}
            onTyped={(value) => setTyped((before) => ({ ...before, [parameter.name]: value }))}
          />
        ))}
        <div className="query-actions">
          <Button type="submit" variant="default" size="compact-sm">
            Ask
          </Button>
          {example !== null && parameters.length > 0 && (
            <TextButton type="button" onClick={() => setTyped({ ...typed, ...asTyped(example) })}>
              Fill in an example
            </TextButton>
          )}
          <TextButton type="button" onClick={() => openQuery(cypher, 'values' in read ? read.values : {})}>
            Open in the editor
          </TextButton>
        </div>
      </form>
      <QueryResult run={run} title={`“${title}”`} onStop={stop} onMore={() => ask(queryBounds.rows.most)} />
    </>
  );
}

function asTyped(example: NonNullable<LibraryQuestion['example']>): Typed {
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, String(value)]));
}
