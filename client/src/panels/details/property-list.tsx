import './property-list.css';
import { useDisclosure } from '@mantine/hooks';
import type { PlainValue } from 'entente/contract/model/node.ts';
import { TextButton } from '#ui/text-button.tsx';
import { propertyName, valueInWords } from './property-words.ts';

const SHOWN_AT_ONCE = 6;

/** Properties that have no place of their own, readable; many are folded. */
export function PropertyList({
  properties,
  heading: Heading = 'h3',
}: {
  readonly properties: Readonly<Record<string, PlainValue>>;
  readonly heading?: 'h3' | 'h4';
}) {
  const [showsAll, { open }] = useDisclosure(false);
  const entries = Object.entries(properties);
  if (entries.length === 0) return null;
  const shown = showsAll ? entries : entries.slice(0, SHOWN_AT_ONCE);
  return (
    <section>
      <Heading>Properties</Heading>
      <dl className="property-list">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt title={name}>{propertyName(name)}</dt>
            <dd>{valueInWords(value)}</dd>
          </div>
        ))}
      </dl>
      {shown.length < entries.length && (
        <TextButton onClick={open}>Show all {entries.length} properties</TextButton>
      )}
    </section>
  );
}
