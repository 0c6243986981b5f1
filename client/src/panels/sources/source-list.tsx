import { sourceInWords } from '#panels/shared/source-words.ts';
import { useReliedSources } from '#panels/shared/use-relied-sources.ts';
import { turnTo } from '#state/sources-page.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { WaitingLines } from '#ui/waiting-lines.tsx';
import { counted } from '#ui/words.ts';
import { RelyCheck } from './rely-check.tsx';

/** Everything that was read, the oldest first: each leads to its page, and can be left out. */
export function SourceList() {
  const { answer, sources } = useReliedSources();
  if (answer.isPending) return <WaitingLines lines={8} />;
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (sources.length === 0)
    return <p className="quiet">This graph names no sources: it does not say who says so.</p>;
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.key}>
          <TextButton
            className="source-title"
            onClick={() => turnTo({ at: 'source', key: source.key, paragraph: null })}
          >
            {source.title}
          </TextButton>
          <p className="source-about">{sourceInWords(source)}</p>
          <RelyCheck source={source}>
            Relied on for {answer.data.complete ? '' : 'at least '}
            {counted(source.relations, 'relation')}
          </RelyCheck>
        </li>
      ))}
    </ul>
  );
}
