import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, type Ref } from 'react';
import type { Records } from '#panels/shared/vocabulary.ts';
import type { ConstraintName } from '#state/path-question.ts';

/** One entry of the menu: what it adds at once, or what it asks the value of. */
export interface ConstraintOffer {
  readonly title: string;
  readonly name: ConstraintName;
  /** Null where it has to be asked for. */
  readonly value: string | null;
}

interface OfferGroup {
  readonly title: string;
  readonly offers: readonly ConstraintOffer[];
  /** In their place where the graph records nothing that they could be asked of. */
  readonly missing: string | null;
}

const ask = (title: string, name: ConstraintName): ConstraintOffer => ({
  title: `${title}…`,
  name,
  value: null,
});
const add = (title: string, name: ConstraintName, value: string): ConstraintOffer => ({ title, name, value });

/** What can be asked of paths in a graph that records so much. */
function offersFor(records: Records): readonly OfferGroup[] {
  const lens = 'A lens can name the properties that hold them: see “This graph”.';
  const groups: readonly OfferGroup[] = [
    {
      title: 'Nodes',
      offers: [
        ask('Through a node', 'through'),
        ask('Not through a node', 'avoid'),
        ask('Not through a kind', 'avoidKind'),
        ask('Not through hubs', 'maximumDegree'),
      ],
      missing: null,
    },
    {
      title: 'Relations',
      offers: [
        ask('Only along', 'along'),
        ask('Not along', 'notAlong'),
        add('Along the arrows', 'direction', 'forward'),
        add('Against the arrows', 'direction', 'backward'),
      ],
      missing: null,
    },
    {
      title: 'Time',
      offers: records.time
        ? [
            ask('As of a date', 'asOf'),
            ask('During a period', 'during'),
            add('Only what surely held', 'possible', 'exclude'),
            add('Nothing undated', 'undated', 'exclude'),
          ]
        : [],
      missing: records.time ? null : `This graph records no dates of relations. ${lens}`,
    },
    {
      title: 'Evidence',
      offers: [
        ...(records.evidence
          ? [ask('Relying on a source', 'source'), ask('Known by a date', 'knownBy')]
          : []),
        ...(records.evidence || records.contested
          ? [add('Nothing contested', 'contested', 'exclude'), add('Only contested', 'contested', 'only')]
          : []),
      ],
      missing: records.evidence ? null : `This graph does not record the sources of relations. ${lens}`,
    },
  ];
  return groups;
}

export interface ConstraintMenuProps {
  readonly records: Records;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onChoose: (offer: ConstraintOffer) => void;
}

/** All that can be asked of paths, to choose from. */
export function ConstraintMenu({ records, buttonRef, onChoose }: ConstraintMenuProps) {
  return (
    <Menu
      position="bottom-start"
      width={264}
      withinPortal={false}
      floatingStrategy="fixed"
      withInitialFocusPlaceholder={false}
      middlewares={{ flip: true, shift: true, size: true }}
    >
      <Menu.Target>
        <Button
          ref={buttonRef}
          className="constraint-add"
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
        >
          Add a constraint
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="constraint-menu" aria-label="Constraints to add">
        {offersFor(records).map(({ title, offers, missing }) => (
          <Fragment key={title}>
            <Menu.Label>{title}</Menu.Label>
            {offers.map((offer) => (
              <Menu.Item key={offer.title} onClick={() => onChoose(offer)}>
                {offer.title}
              </Menu.Item>
            ))}
            {missing !== null && (
              <Menu.Item className="constraint-missing" disabled>
                {missing}
              </Menu.Item>
            )}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
