import { type Kind, noRoles, type Profile, type RelationType } from '#contract/model/index.ts';
import { withNames } from '#db/named.ts';
import type { Reader } from '#db/reader.ts';
import type { Fingerprint } from '#queries/graph/fingerprint.ts';
import { type SampledNode, sampleLabelQuery } from '#queries/graph/sample-label.ts';
import { type SampledRelation, sampleTypeQuery } from '#queries/graph/sample-type.ts';
import { aboutDatabase, type Basics } from './basics.ts';
import { countAll } from './counts.ts';
import { guessDescription } from './descriptions.ts';
import type { Finding, Found } from './found.ts';
import { inParallel } from './in-parallel.ts';
import { toKinds, umbrellasAmong } from './kinds.ts';
import { metaLabel } from './meta-label.ts';
import { isSmall } from './size.ts';
import { type Counts, countsIn, type Survey, takeSurvey } from './survey.ts';
import { onlyFamily, toType } from './types.ts';

/** How many nodes of each combination of labels, and relations of each type between such, are looked at closely. */
const eachSurveyed = 40;
/** How many nodes of a label, or relations of a type, are looked at where the first of the graph show none. */
const sampleSize = 100;
/** How many labels and types, the most frequent ones, are looked at more closely than by their number. */
const mostSampled = 2_000;

/**
 * What can be said of any database by looking at it, never at all of it unless it is small: names and numbers from its
 * count store, the rest guessed from the first nodes and relations, and from some more of each label and type that does
 * not occur among those. That last part may take a while in a database with hundreds of labels; what is known so far is
 * of use before.
 */
export class Introspection implements Finding {
  readonly #basics: Basics;
  readonly #fingerprint: Fingerprint;
  readonly #counts: Counts;
  readonly #nodes: Map<string, SampledNode[]>;
  readonly #relations: Map<string, SampledRelation[]>;
  /** The labels and types still to be looked at. */
  readonly #pending: Pending[];
  readonly #total: number;
  #gaveUp = false;
  #found: { readonly pending: number; readonly found: Found } | undefined;

  private constructor(basics: Basics, fingerprint: Fingerprint, counts: Counts, survey: Survey) {
    this.#basics = basics;
    this.#fingerprint = fingerprint;
    this.#counts = counts;
    this.#nodes = nodesByLabel(survey);
    this.#relations = relationsByType(survey);
    const sampled = mostFrequent(counts);
    this.#pending = sampled.filter(({ what, name }) => !this.#examplesOf(what).has(name));
    this.#total = sampled.length;
  }

  /**
   * Finds out what one look shows.
   *
   * @throws DatabaseUnavailable, QueryTimeout
   */
  static async begin(reader: Reader, fingerprint: Fingerprint): Promise<Introspection> {
    const [basics, survey] = await Promise.all([aboutDatabase(reader), takeSurvey(reader, eachSurveyed)]);
    const notes = [...basics.notes];
    const counts = isSmall(fingerprint)
      ? countsIn(survey)
      : await countAll(reader, survey, (text) => notes.push(text));
    return new Introspection({ ...basics, notes }, fingerprint, counts, survey);
  }

  /** The most frequent labels and types first. */
  async learn(reader: Reader): Promise<void> {
    try {
      await inParallel([...this.#pending], async (pending) => {
        await this.#lookAt(pending, reader);
        this.#pending.splice(this.#pending.indexOf(pending), 1);
      });
    } catch (error) {
      this.#gaveUp = true;
      this.#found = undefined;
      throw error;
    }
  }

  async #lookAt({ what, name }: Pending, reader: Reader): Promise<void> {
    if (what === 'label') {
      const query = withNames(sampleLabelQuery, { label: name });
      this.#nodes.set(name, await reader.many(query, { sample: sampleSize }));
    } else {
      const query = withNames(sampleTypeQuery, { type: name });
      this.#relations.set(name, await reader.many(query, { sample: sampleSize }));
    }
  }

  found(): Found {
    const pending = this.#pending.length;
    if (this.#found?.pending !== pending) this.#found = { pending, found: this.#summary() };
    return this.#found.found;
  }

  #summary(): Found {
    const { name, propertyKeys, indexes, notes } = this.#basics;
    const labels = [...this.#counts.labels].map(([label, count]) => ({
      name: label,
      count,
      sample: this.#nodes.get(label) ?? [],
    }));
    const umbrellas = umbrellasAmong(labels, this.#fingerprint);
    const kinds = toKinds(labels.filter((label) => !umbrellas.includes(label)));
    return {
      profile: {
        ...nothingAgreed,
        name,
        nameIndexes: indexes.filter(({ type }) => type === 'FULLTEXT').map(({ type: _, ...index }) => index),
        hiddenLabels: [metaLabel, ...umbrellas.map((label) => label.name)],
        kinds,
        types: this.#types(kinds),
        properties: {
          ...nothingAgreed.properties,
          description: guessDescription(
            labels.flatMap(({ sample }) => sample.map(({ properties }) => properties)),
          ),
        },
      },
      labels: this.#counts.labels,
      propertyKeys,
      indexes,
      isSmall: isSmall(this.#fingerprint),
      examples: {
        nodes: labels.map(({ name: of, sample }) => ({ of, properties: sample.map(propertiesOf) })),
        relations: [...this.#relations].map(([of, sample]) => ({ of, properties: sample.map(propertiesOf) })),
      },
      learning:
        this.#pending.length === 0 || this.#gaveUp
          ? null
          : { known: this.#total - this.#pending.length, total: this.#total },
      notes: this.#gaveUp
        ? [
            ...notes,
            `Of ${this.#pending.length} labels and types only the number is known: the database did not answer.`,
          ]
        : notes,
    };
  }

  #types(kinds: readonly Kind[]): RelationType[] {
    return [...this.#counts.types]
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => toType(name, count, this.#relations.get(name) ?? [], kinds));
  }

  #examplesOf(what: Pending['what']): ReadonlyMap<string, unknown> {
    return what === 'label' ? this.#nodes : this.#relations;
  }
}

interface Pending {
  readonly what: 'label' | 'type';
  readonly name: string;
}

/** A database that has no meta node agrees on nothing: no keys, no times, no evidence. */
const nothingAgreed: Profile = {
  name: '',
  description: null,
  origin: 'introspection',
  dataVersion: null,
  sourceLabel: null,
  indexed: false,
  nameIndexes: [],
  keyLabels: [],
  hiddenLabels: [],
  kinds: [],
  families: [onlyFamily],
  types: [],
  properties: noRoles,
  viewpoints: [],
};

/** Labels and types that are worth a look, the most frequent first. */
function mostFrequent({ labels, types }: Counts): Pending[] {
  const counted = [
    ...[...labels].map(([name, count]) => ({ what: 'label' as const, name, count })),
    ...[...types].map(([name, count]) => ({ what: 'type' as const, name, count })),
  ];
  return counted.sort((one, other) => other.count - one.count).slice(0, mostSampled);
}

function nodesByLabel({ nodes }: Survey): Map<string, SampledNode[]> {
  const found = new Map<string, SampledNode[]>();
  for (const { labels, sample } of nodes)
    for (const label of labels) {
      const examples = sample.map((properties) => ({ labels, properties }));
      found.set(label, [...(found.get(label) ?? []), ...examples]);
    }
  return found;
}

function relationsByType({ relations }: Survey): Map<string, SampledRelation[]> {
  const found = new Map<string, SampledRelation[]>();
  for (const { type, from, to, sample } of relations) {
    const examples = sample.map((properties) => ({ from, to, properties }));
    found.set(type, [...(found.get(type) ?? []), ...examples]);
  }
  return found;
}

const propertiesOf = <Properties>({ properties }: { readonly properties: Properties }) => properties;
