/** A piece of a query's text. Comments and white space are none. */
export interface Token {
  /** `name`: a keyword or an identifier, quoted or not; `parameter`: `$name`; `text`: a string; `sign`: any other character. */
  readonly kind: 'name' | 'parameter' | 'text' | 'number' | 'sign';
  /** As it stands there; of a quoted name what is between the quotes. */
  readonly text: string;
  readonly quoted: boolean;
  /** Where it begins, counted in characters from 0. */
  readonly at: number;
}

const forms = new RegExp(
  [
    /(?<space>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)/u,
    /(?<text>'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*")/u,
    /(?<parameter>\$(?:`(?:[^`]|``)*`|[\p{L}\p{N}\p{Pc}]+))/u,
    /`(?<quoted>(?:[^`]|``)*)`/u,
    /(?<name>[\p{L}\p{Nl}\p{Pc}\p{Sc}][\p{L}\p{N}\p{Pc}\p{Sc}\p{M}]*)/u,
    /(?<number>\p{Nd}[\p{L}\p{N}\p{Pc}]*)/u,
    /(?<sign>[\s\S])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Takes a query's text apart as Neo4j does, so that what stands in texts and comments is not taken for more. */
export function tokensOf(cypher: string): Token[] {
  return [...cypher.matchAll(forms)].flatMap(({ index: at, groups = {} }): Token[] => {
    const { space, quoted } = groups;
    if (space !== undefined) return [];
    if (quoted !== undefined) return [{ kind: 'name', text: quoted.replaceAll('``', '`'), quoted: true, at }];
    for (const kind of ['text', 'parameter', 'name', 'number'] as const) {
      const text = groups[kind];
      if (text !== undefined) return [{ kind, text, quoted: false, at }];
    }
    return [{ kind: 'sign', text: groups['sign'] ?? '', quoted: false, at }];
  });
}

/** Where a character of a text stands for a reader: lines and columns from 1. */
export function positionAt(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
