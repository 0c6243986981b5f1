import './name-list.css';
import type { Name } from 'entente/contract/model/node.ts';
import { useEntities } from '#state/entities.ts';
import { languageName } from '#ui/words.ts';

/** The names of a node but the caption it stands under, each with its language and whose name it is. */
export function NameList({ names, caption }: { readonly names: readonly Name[]; readonly caption: string }) {
  const { nodes } = useEntities();
  const others = names.filter(({ text, side }) => text !== caption || side !== null);
  if (others.length === 0) return null;
  return (
    <section>
      <h3>Names</h3>
      <dl className="name-list">
        {others.map(({ text, language, side }) => (
          <div key={`${text} ${language} ${side}`} style={{ display: 'contents' }}>
            <dt lang={language ?? undefined}>{text}</dt>
            <dd>
              {[
                language === null ? null : languageName(language),
                side === null ? null : `used by ${nodes.get(side)?.caption ?? side}`,
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
