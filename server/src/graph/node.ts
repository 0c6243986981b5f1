import { z } from 'zod';
import type { Name, NodeBrief, NodeFull, Profile, Ref } from '#contract/model/index.ts';
import { name, plainValue } from '#contract/model/index.ts';
import {
  evidenceOf,
  evidenceRoles,
  firstSet,
  listOf,
  otherProperties,
  type Properties,
  textOf,
  withBounds,
} from './properties.ts';
import { kindless } from './reading.ts';
import { sharesLetters } from './scripts.ts';

/** What the fragment `node` gives. */
export const nodeRow = z.object({
  id: z.string(),
  key: z.string().nullable(),
  labels: z.array(z.string()),
  kind: z.string(),
  caption: z.string().nullable(),
  degree: z.int().nonnegative(),
  /** Names with whose they are, as side and text. */
  sided: z.array(z.tuple([z.string().nullable(), z.string().nullable()])),
});
export type NodeRow = z.infer<typeof nodeRow>;

/** The same with all properties of the node. */
export const nodeFullRow = nodeRow.extend({ properties: z.record(z.string(), plainValue) });
export type NodeFullRow = z.infer<typeof nodeFullRow>;

/** How a node or relation is referred to: by its key where it has one, else by its element id. */
export function refOf(row: { readonly id: string; readonly key: string | null }): Ref {
  return row.key ?? row.id;
}

/** A node as it is drawn and listed. */
export function toNodeBrief(row: NodeRow, profile: Profile): NodeBrief {
  const caption = legible(row.caption ?? '') || substituteCaption(row, profile);
  const called = calledBySides(row, caption);
  return {
    ref: refOf(row),
    caption,
    kind: row.kind,
    labels: row.labels,
    degree: row.degree,
    ...(called !== null && { called }),
  };
}

/**
 * What each side calls it. Only what is written in the letters of the caption: who reads that can read the other. What a side
 * calls itself is left to its list of names.
 */
function calledBySides(row: NodeRow, caption: string): Record<string, string> | null {
  const called = new Map<string, string>();
  for (const [side, name] of row.sided) {
    const text = legible(name ?? '');
    if (side === null || side === refOf(row) || called.has(side) || !sharesLetters(text, caption)) continue;
    called.set(side, text);
  }
  return called.size === 0 ? null : { '': caption, ...Object.fromEntries(called) };
}

/** A node with everything that is known of it. */
export function toNodeFull(row: NodeFullRow, profile: Profile): NodeFull {
  const { key, names, description, time, writtenAt } = profile.properties;
  const begins = firstSet(row.properties, time?.nodes?.begins);
  const ends = firstSet(row.properties, time?.nodes?.ends);
  const captions = profile.kinds.flatMap((kind) => kind.captions);
  return {
    ...toNodeBrief(row, profile),
    names: namesOf(row.properties, profile),
    description: textOf(row.properties, description),
    begins: textOf(row.properties, begins?.property ?? null),
    ends: textOf(row.properties, ends?.property ?? null),
    properties: otherProperties(row.properties, [
      key,
      description,
      ...Object.values(names ?? {}),
      // Where a node has a list of names, its caption is among them.
      ...(names === null ? [] : captions),
      ...withBounds(begins),
      ...withBounds(ends),
      ...evidenceRoles(profile),
      writtenAt,
    ]),
    evidence: evidenceOf(row.properties, profile),
    writtenAt: textOf(row.properties, writtenAt),
  };
}

/** What moves the cursor, rings a bell or turns the direction of writing. */
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** A caption on one line, of what can be seen; the property itself is told as it is stored. */
function legible(caption: string): string {
  return caption.replace(unprintable, ' ').replace(/\s+/gu, ' ').trim();
}

/** What to call a node without any caption: its kind, and its key or the last part of its element id. */
function substituteCaption(row: NodeRow, profile: Profile): string {
  const kind = profile.kinds.find((candidate) => candidate.name === row.kind)?.label ?? row.kind ?? kindless;
  return `${kind} ${row.key ?? row.id.split(':').at(-1)}`;
}

function namesOf(properties: Properties, profile: Profile): Name[] {
  const roles = profile.properties.names;
  if (roles === null) return [];
  const [languages, scripts, sides] = [roles.languages, roles.scripts, roles.sides].map((role) =>
    listOf(properties, role),
  );
  return listOf(properties, roles.texts).flatMap((text, position) => {
    const entry = name.safeParse({
      text,
      language: languages?.[position] || null,
      script: scripts?.[position] || null,
      side: sides?.[position] || null,
    });
    return entry.success ? [entry.data] : [];
  });
}
