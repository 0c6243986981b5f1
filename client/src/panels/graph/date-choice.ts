import type { SeenProperty } from 'entente/contract/http/endpoints.ts';
import type { DateProperty } from 'entente/contract/model/roles.ts';

type DateForm = DateProperty['form'];

/** In which form a property holds dates, told by the types of the values seen in it; null where it can hold none. */
export function formOf({ values }: Pick<SeenProperty, 'values'>): DateForm | null {
  const types = values.map((type) => type.replace(/ NOT NULL/g, '').replace(/^LIST<(.*)>$/, '$1'));
  if (types.some((type) => type === 'DATE')) return 'date';
  if (types.some((type) => /DATETIME|TIMESTAMP/.test(type))) return 'datetime';
  if (types.some((type) => type === 'INTEGER')) return 'year';
  return types.some((type) => type === 'STRING') ? 'text' : null;
}

/** What the forms are called. */
export const forms: readonly { readonly value: DateForm; readonly label: string }[] = [
  { value: 'date', label: 'a date' },
  { value: 'datetime', label: 'date and time' },
  { value: 'year', label: 'a year' },
  { value: 'text', label: 'text (2019-03)' },
  { value: 'bounds', label: 'text and bounds' },
];
