import type { CitedSource } from 'entente/contract/http/paths.ts';
import { showNodes } from '#commands/show-nodes.ts';
import { TextButton } from '#ui/text-button.tsx';

/** What the numbers in the sentences stand for. */
export function PathSources({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="path-sources" aria-label="Sources">
      <h3>Sources</h3>
      <ul>
        {sources.map(({ number, key, ref, caption }) => (
          <li key={number}>
            <span className="figure">[{number}]</span>
            {ref === null ? (
              (caption ?? key)
            ) : (
              <TextButton title="Show on the drawing" onClick={() => void showNodes([ref])}>
                {caption ?? key}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
