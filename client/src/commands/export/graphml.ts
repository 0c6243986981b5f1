import type { Profile } from 'entente/contract/model/index.ts';
import { diameterOf } from '#graph/node-form.ts';
import type { Shown } from './shown.ts';
import { evidenceInWords } from './tables.ts';

type Terms = Pick<Profile, 'name' | 'kinds' | 'types'>;
type Value = string | number | boolean | null;
type Form = 'string' | 'int' | 'double' | 'boolean';

/** Attributes of nodes and lines by their names. Gephi reads place, size and color from those that are called so. */
const forms = {
  node: {
    label: 'string',
    kind: 'string',
    'relations in the graph': 'int',
    pinned: 'boolean',
    x: 'double',
    y: 'double',
    size: 'double',
    r: 'int',
    g: 'int',
    b: 'int',
  },
  edge: {
    label: 'string',
    type: 'string',
    weight: 'double',
    statement: 'string',
    begins: 'string',
    ends: 'string',
    'at the date asked': 'string',
    'between the dates compared': 'string',
    polarity: 'int',
    modality: 'string',
    contested: 'boolean',
    symmetric: 'boolean',
    evidence: 'string',
  },
} as const satisfies Record<'node' | 'edge', Record<string, Form>>;

type Attributes<Of extends keyof typeof forms> = Readonly<Record<keyof (typeof forms)[Of], Value>>;

/**
 * What is shown as GraphML, as Gephi, yEd, Cytoscape and networkx read it.
 *
 * @param names whose names the labels are
 */
export function graphmlOf({ nodes, relations }: Shown, { name, kinds, types }: Terms, names: string): string {
  const kindOf = new Map(kinds.map((kind) => [kind.name, kind]));
  const typeOf = new Map(types.map((type) => [type.name, type]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysOf('node'),
    ...keysOf('edge'),
    `  <graph id="${escaped(name)}" edgedefault="directed">`,
    `    <desc>Labels are ${escaped(names)}.</desc>`,
    ...nodes.map(({ ref, caption, kind, degree, pinned, position }) => {
      const color = Number.parseInt((kindOf.get(kind)?.color ?? '#7a7f85').slice(1), 16);
      return element('node', `id="${escaped(ref)}"`, {
        label: caption,
        kind: kindOf.get(kind)?.label ?? kind,
        'relations in the graph': degree,
        pinned,
        x: position.x,
        // Upward, other than on a screen.
        y: -position.y,
        size: diameterOf(degree),
        r: color >> 16,
        g: (color >> 8) & 255,
        b: color & 255,
      } satisfies Attributes<'node'>);
    }),
    ...relations.map((relation) => {
      const type = typeOf.get(relation.type);
      const ends = `source="${escaped(relation.from)}" target="${escaped(relation.to)}"`;
      return element('edge', `id="${escaped(relation.ref)}" ${ends}`, {
        label: type?.label ?? relation.type,
        type: relation.type,
        weight: 1,
        statement: relation.statement,
        begins: relation.time.begins,
        ends: relation.time.ends,
        'at the date asked': relation.time.answer,
        'between the dates compared': relation.change ?? null,
        polarity: relation.polarity,
        modality: relation.modality,
        contested: relation.contested,
        // Not every reader takes lines with a direction and lines without in one graph.
        symmetric: type?.symmetric ?? false,
        evidence: evidenceInWords(relation.evidence),
      } satisfies Attributes<'edge'>);
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keysOf(of: keyof typeof forms): readonly string[] {
  return Object.entries(forms[of]).map(
    ([name, form]) => `  <key id="${keyOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${form}"/>`,
  );
}

/** An id of XML has no spaces, and nodes and lines may have attributes of one name. */
function keyOf(of: keyof typeof forms, name: string): string {
  return `${of}-${name.replaceAll(' ', '-')}`;
}

function element<Of extends keyof typeof forms>(of: Of, start: string, values: Attributes<Of>): string {
  const data = Object.entries<Value>(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `      <data key="${keyOf(of, name)}">${escaped(String(value))}</data>`);
  return [`    <${of} ${start}>`, ...data, `    </${of}>`].join('\n');
}

/** What XML 1.0 has no way to write, not even escaped: most control characters, and halves of pairs. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign);
}
