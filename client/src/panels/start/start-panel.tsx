import './start-panel.css';
import { UnstyledButton } from '@mantine/core';
import type { Question } from 'entente/contract/http/endpoints.ts';
import type { Ref } from 'entente/contract/model/node.ts';
import { useCall } from '#api/cache.ts';
import { expandNode } from '#commands/expand-node.ts';
import { findPath } from '#commands/find-path.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { showShared } from '#commands/show-shared.ts';
import { CommandIcon } from '#panels/shared/command-icon.tsx';
import { useKnownNodes } from '#panels/shared/use-known-nodes.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { QueryDisclosure } from '#ui/query-disclosure.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';

const icons = { paths: 'path', neighbors: 'expand', shared: 'shared' } as const;

/** Questions to begin with; each is a button that answers it on the drawing. */
export function StartPanel() {
  const { data, error, refetch } = useCall('start', {});
  useKnownNodes(data?.questions.flatMap(refsOf) ?? []);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <WaitingLines lines={3} height={44} gap={17} />;
  if (data.questions.length === 0)
    return (
      <p className="quiet">No question comes to mind. Search for a node, or expand one in the drawing.</p>
    );
  return (
    <>
      <ul className="start-questions">
        {data.questions.map((question) => (
          <li key={question.text}>
            <UnstyledButton className="start-question" onClick={() => void answer(question)}>
              <CommandIcon icon={icons[question.ask.what]} />
              <span>{question.text}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <QueryDisclosure queries={data.queries} />
    </>
  );
}

function refsOf({ ask }: Question): readonly Ref[] {
  if (ask.what === 'paths') return [ask.from, ask.to];
  return ask.what === 'neighbors' ? [ask.of] : ask.of;
}

async function answer(question: Question): Promise<void> {
  const { ask } = question;
  if (ask.what === 'paths') return findPath.run({ nodes: [ask.from, ask.to], relations: [] });
  if ((await showNodes(refsOf(question))) === null) return;
  if (ask.what === 'neighbors') await expandNode(ask.of);
  else await showShared.run({ nodes: ask.of, relations: [] });
}
