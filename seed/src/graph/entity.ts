import type { Entity } from '#format/entity.ts';
import { datesOfEntity } from '#times/dates.ts';
import { storedEvidence } from './evidence.ts';
import { storedNames } from './names.ts';
import { known, type NodeRecord } from './records.ts';
import { storedDates } from './time.ts';

export function entityRecord(entity: Entity): NodeRecord {
  const { key, kind, caption, description, names, begins, ends, note } = entity;
  return {
    key,
    labels: ['Entity', kind],
    properties: {
      ...known({ key, caption, description, note }),
      ...storedNames(names, caption),
      ...(begins === undefined && ends === undefined ? {} : storedDates(datesOfEntity(entity))),
      ...storedEvidence(entity.evidence),
      ...entity.properties,
    },
  };
}
