import { UnstyledButton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Profile } from 'entente/contract/model/profile.ts';
import { useState } from 'react';
import { useCall } from '#api/cache.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted } from '#ui/words.ts';
import { QuestionForm } from './question-form.tsx';

/** The questions that are prepared: those that fit this graph to be asked, the others with what is missing. */
export function LibraryList({ profile }: { readonly profile: Profile }) {
  const { data, error, refetch } = useCall('library', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <WaitingLines lines={6} height={34} gap={12} />;
  const { questions, unfit, broken } = data;
  const question = questions.find(({ name }) => name === chosen);
  if (question !== undefined)
    return (
      <>
        <TextButton className="library-back" onClick={() => setChosen(null)}>
          <IconArrowLeft size={14} aria-hidden /> All questions
        </TextButton>
        <h3 className="question-title">{question.title}</h3>
        <QuestionForm key={question.name} question={question} profile={profile} />
      </>
    );
  return (
    <>
      {questions.length === 0 && <p className="quiet">No prepared question fits this graph.</p>}
      <ul className="library-list" aria-label="Prepared questions">
        {questions.map(({ name, title, explanation }) => (
          <li key={name}>
            <UnstyledButton className="library-question" onClick={() => setChosen(name)}>
              <strong>{title}</strong>
              <span>{explanation}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {unfit.length > 0 && (
        <details className="library-rest">
          <summary>
            {counted(unfit.length, 'more question', 'more questions')} that this graph cannot answer
          </summary>
          <ul>
            {unfit.map(({ name, title, lacks }) => (
              <li key={name}>
                {title}. Lacking here: {lacks.join(', ')}.
              </li>
            ))}
          </ul>
        </details>
      )}
      {broken.length > 0 && (
        <details className="library-rest" open>
          <summary>{counted(broken.length, 'file')} of questions that cannot be read</summary>
          <ul>
            {broken.map(({ file, line, detail, remedy }) => (
              <li key={`${file} ${line}`}>
                <code>{line === null ? file : `${file}:${line}`}</code> {detail} {remedy}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
