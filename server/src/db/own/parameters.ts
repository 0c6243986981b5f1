import neo4j from 'neo4j-driver';
import { toParameter } from '#db/values.ts';

/** A parameter that says what it is, but is not of its form. */
export class WrongParameter extends Error {
  override readonly name = 'WrongParameter';
  readonly field: string;
  readonly remedy: string;

  constructor(field: string, detail: string, remedy: string) {
    super(detail);
    this.field = field;
    this.remedy = remedy;
  }
}

interface Form {
  readonly read: (text: string) => unknown;
  readonly example: string;
}

/** What JSON has no form for: the mark that names it, and how its text is read. */
const forms: Readonly<Record<string, Form>> = {
  $date: { read: (text) => neo4j.types.Date.fromString(text), example: '2019-08-23' },
  $datetime: { read: (text) => neo4j.types.DateTime.fromString(text), example: '2019-08-23T09:30:00+09:00' },
  $localdatetime: {
    read: (text) => neo4j.types.LocalDateTime.fromString(text),
    example: '2019-08-23T09:30:00',
  },
  $time: { read: (text) => neo4j.types.Time.fromString(text), example: '09:30:00+09:00' },
  $localtime: { read: (text) => neo4j.types.LocalTime.fromString(text), example: '09:30:00' },
  $duration: { read: (text) => neo4j.types.Duration.fromString(text), example: 'P1Y2M3D' },
  $integer: { read: integerOf, example: '9007199254740993' },
  $float: { read: floatOf, example: '1.0' },
};

/**
 * Parameters as JSON, as the driver sends them.
 *
 * @throws WrongParameter
 */
export function ownParameters(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, read(value, name)]));
}

function read(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((inner, place) => read(inner, `${field}[${place}]`));
  if (typeof value !== 'object' || value === null) return toParameter(value);
  const entries = Object.entries(value);
  const [[mark, text] = ['', '']] = entries;
  if (entries.length === 1 && mark.startsWith('$')) return marked(mark, text, field);
  return Object.fromEntries(entries.map(([name, inner]) => [name, read(inner, `${field}.${name}`)]));
}

function marked(mark: string, text: unknown, field: string): unknown {
  const form = Object.hasOwn(forms, mark) ? forms[mark] : undefined;
  if (form === undefined)
    throw new WrongParameter(
      field,
      `There is no value of the form ${JSON.stringify(mark)}.`,
      `Known: ${[...Object.keys(forms), '$node', '$relation'].join(', ')}.`,
    );
  const given = typeof text === 'number' ? String(text) : text;
  try {
    if (typeof given !== 'string' || given.length > 100) throw new RangeError('Not a text of that length.');
    return form.read(given);
  } catch {
    throw new WrongParameter(
      field,
      `It cannot be read as ${mark.slice(1)}.`,
      `Write it as ${JSON.stringify({ [mark]: form.example })}.`,
    );
  }
}

function integerOf(text: string): unknown {
  const whole = BigInt.asIntN(64, BigInt(text));
  if (!/^[+-]?\d+$/.test(text) || whole !== BigInt(text)) throw new RangeError('No integer of 64 bits.');
  return neo4j.int(whole);
}

function floatOf(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw new RangeError('No number.');
  return number;
}
