import './property-list.css';
import { useDisclosure } from '@mantine/hooks';
import type { PlainValue } from 'entente/contract/model/node.ts';
import { TextButton } from '#ui/text-button.tsx';
import { propertyName, valueInWords } from './property-words.ts';

const SHOWN_AT_ONCE = 6;
/** In characters. */
const LONGEST_VALUE = 240;

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
            <PropertyValue value={value} />
          </div>
        ))}
      </dl>
      {shown.length < entries.length && (
        <TextButton onClick={open}>Show all {entries.length} properties</TextButton>
      )}
    </section>
  );
}

/** A value in words; a long one is folded. */
function PropertyValue({ value }: { readonly value: PlainValue }) {
  const [showsAll, { open }] = useDisclosure(false);
  const words = valueInWords(value);
  const isLong = words.length > LONGEST_VALUE;
  return (
    <dd dir="auto">
      {showsAll || !isLong ? words : `${words.slice(0, LONGEST_VALUE)}…`}
      {isLong && !showsAll && (
        <>
          {' '}
          <TextButton onClick={open}>Show all of it</TextButton>
        </>
      )}
    </dd>
  );
}
