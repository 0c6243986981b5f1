interface Called {
  readonly caption: string;
  readonly called?: Readonly<Record<string, string>> | undefined;
}

/** What a node is called from a viewpoint; '' is that of nobody. A side without a name of its own for it takes the neutral one. */
export function captionFrom({ caption, called }: Called, viewpoint: string): string {
  return called?.[viewpoint] ?? called?.[''] ?? caption;
}

/**
 * An answer, or a part of one, with every node as it is called from a viewpoint, also in the sentences that are made of
 * captions. What nothing changes in is the same object.
 */
export function calledFrom<Answer>(answer: Answer, viewpoint: string): Answer {
  const names = new Map<string, string>();
  const renamed = rename(answer, viewpoint, names);
  const longestFirst = [...names].sort(([one], [other]) => other.length - one.length);
  // A copy in which only texts differ is of the same type.
  return (names.size === 0 ? renamed : retell(renamed, longestFirst)) as Answer;
}

/** @param names is filled: what each renamed node was called before, and is called now */
function rename(value: unknown, viewpoint: string, names: Map<string, string>): unknown {
  const inner = mapped(value, (part) => rename(part, viewpoint, names));
  if (!isCalled(inner)) return inner;
  const caption = captionFrom(inner, viewpoint);
  const neutral = inner.called?.[''] ?? inner.caption;
  if (caption !== neutral) names.set(neutral, caption);
  return caption === inner.caption ? inner : { ...inner, caption };
}

function isCalled(value: unknown): value is Called {
  return typeof value === 'object' && value !== null && 'called' in value && 'caption' in value;
}

type Names = readonly (readonly [before: string, now: string])[];

/** Sentences about paths, and questions to begin with, are made of captions by the server. */
function retell(value: unknown, names: Names): unknown {
  const inner = mapped(value, (part) => retell(part, names));
  if (typeof inner !== 'object' || inner === null) return inner;
  const told = Object.entries(inner).filter(
    ([key, text]) => typeof text === 'string' && (key === 'sentence' || (key === 'text' && 'ask' in inner)),
  );
  if (told.length === 0) return inner;
  return {
    ...inner,
    ...Object.fromEntries(told.map(([key, text]) => [key, withNames(String(text), names)])),
  };
}

function withNames(text: string, names: Names): string {
  const found = names.find(([before]) => text.includes(before));
  if (found === undefined) return text;
  const [before, now] = found;
  // What is put in is not read again: a new name may hold an old one.
  return text
    .split(before)
    .map((part) => withNames(part, names))
    .join(now);
}

/** The same value where none of its parts changes. */
function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map(change);
    return parts.some((part, place) => part !== value[place]) ? parts : value;
  }
  const entries = Object.entries(value).map(([key, part]) => [key, change(part), part] as const);
  return entries.some(([, now, before]) => now !== before)
    ? Object.fromEntries(entries.map(([key, now]) => [key, now]))
    : value;
}
