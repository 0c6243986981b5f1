import { type CitedSource, mostBetween, type PathsLine } from '#contract/http/index.ts';
import type { Profile, Relation } from '#contract/model/index.ts';
import type { Reader } from '#db/reader.ts';
import type { FilterParameters } from '#graph/filters.ts';
import { bundlesIn, type JoinRow } from '#graph/join.ts';
import { toNodeBrief } from '#graph/node.ts';
import { Citations } from '#graph/paths/citations.ts';
import { countedDays } from '#graph/paths/counted-days.ts';
import { type Days, everyDay, intersection } from '#graph/paths/days.ts';
import { reliancesOf, relying } from '#graph/paths/hop-worth.ts';
import { toPath } from '#graph/paths/to-path.ts';
import { readingOf } from '#graph/reading.ts';
import { toRelation } from '#graph/relation.ts';
import { compareStrength } from '#graph/strength.ts';
import { nodesQuery } from '#queries/search/nodes.ts';
import { resolveNodes } from '#queries/search/resolve.ts';
import { hopsQuery } from './hops.ts';
import { hopDirection, type PathQuestion } from './path-question.ts';
import type { SearchedLength } from './search-lengths.ts';

/** The paths of one length as they are answered. */
export type DescribedLength = Omit<Extract<PathsLine, { part: 'length' }>, 'part'>;

/** Writes out the paths of one length after the other. What was told with one is not told again with the next. */
export class Describer {
  readonly #reader: Reader;
  readonly #profile: Profile;
  readonly #question: PathQuestion;
  readonly #filters: FilterParameters;
  readonly #citations = new Citations();
  readonly #told = new Set<string>();

  constructor(reader: Reader, profile: Profile, question: PathQuestion, filters: FilterParameters) {
    this.#reader = reader;
    this.#profile = profile;
    this.#question = question;
    this.#filters = filters;
  }

  async describe({ length, total, paths, explored, worth }: SearchedLength): Promise<DescribedLength> {
    const { timing } = this.#question;
    const ways = paths.map((path) => path.nodes.map((node) => explored.idOf(node)));
    const [nodes, joins] = await Promise.all([this.#nodes(ways), this.#joins(ways)]);
    const telling = {
      profile: this.#profile,
      asked: this.#filters.asked,
      timing,
      worth,
      numberOf: (source: string) => this.#citations.numberOf(source),
    };
    const described = paths.map((path, place) => {
      const way = ways[place] ?? [];
      const hops = pairsOf(way).map((pair, hop) =>
        this.#inTurn(joins.get(keyOf(pair)), path.turns[hop] ?? everyDay),
      );
      return {
        hops,
        path: toPath(
          path,
          way.flatMap((id) => nodes.get(id) ?? []),
          hops,
          telling,
        ),
      };
    });
    const relations = new Map(described.flatMap(({ hops }) => hops.flat()).map((each) => [each.ref, each]));
    return {
      length,
      total,
      nodes: [...nodes.values()].filter(({ ref }) => this.#isNew(`node ${ref}`)),
      relations: [...relations.values()].filter(({ ref }) => this.#isNew(`relation ${ref}`)),
      bundles: bundlesIn([...joins.values()]).filter(({ between }) =>
        this.#isNew(`bundle ${between.join(' ')}`),
      ),
      sources: await this.#sources(),
      paths: described.map(({ path }) => path),
    };
  }

  /** Relations of a hop that count on one of these days, the strongest first. */
  #inTurn(join: JoinRow | undefined, days: Days): Relation[] {
    const { asked } = this.#filters;
    const onlySure = this.#question.filters.possible === 'exclude';
    const strongestFirst = compareStrength(this.#profile);
    return (join?.relations ?? [])
      .map((row) => toRelation(row, this.#profile, asked))
      .filter((relation) => {
        if (days === everyDay) return true;
        const { possible, sure } = countedDays(relation, reliancesOf(asked));
        return intersection(onlySure ? sure : possible, days).length > 0;
      })
      .sort((a, b) => strongestFirst(relying(a, asked), relying(b, asked)));
  }

  async #nodes(ways: readonly string[][]) {
    const ids = [...new Set(ways.flat())];
    const rows = await this.#reader.many(nodesQuery, { ...readingOf(this.#profile), ids });
    return new Map(rows.map(({ node }) => [node.id, toNodeBrief(node, this.#profile)]));
  }

  async #joins(ways: readonly string[][]): Promise<Map<string, JoinRow>> {
    const pairs = new Map(ways.flatMap(pairsOf).map((pair) => [keyOf(pair), pair]));
    if (pairs.size === 0) return new Map();
    const rows = await this.#reader.many(hopsQuery, {
      ...readingOf(this.#profile),
      ...this.#filters,
      direction: hopDirection(this.#question),
      each: mostBetween,
      pairs: [...pairs.values()],
    });
    return new Map(rows.map(({ pair, joins }) => [keyOf(pair), joins]));
  }

  async #sources(): Promise<CitedSource[]> {
    const cited = this.#citations.takeNew();
    if (cited.length === 0) return [];
    const unnamed = cited.map(({ key, number }) => ({ number, key, ref: null, caption: null }));
    if (this.#profile.sourceLabel === null) return unnamed;
    const ids = await resolveNodes(
      this.#reader,
      this.#profile,
      cited.map(({ key }) => key),
    );
    const rows = await this.#reader.many(nodesQuery, { ...readingOf(this.#profile), ids: [...ids.values()] });
    const known = new Map(rows.map(({ node }) => [node.id, toNodeBrief(node, this.#profile)]));
    return unnamed.map((source) => {
      const node = known.get(ids.get(source.key) ?? '');
      return { ...source, ref: node?.ref ?? null, caption: node?.caption ?? null };
    });
  }

  #isNew(what: string): boolean {
    const before = this.#told.size;
    return this.#told.add(what).size > before;
  }
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

function pairsOf(way: readonly string[]): Pair[] {
  return way.slice(1).map((to, position) => ({ from: way[position] ?? to, to }));
}

function keyOf({ from, to }: Pair): string {
  return `${from} ${to}`;
}
