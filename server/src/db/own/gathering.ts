import type { Record as Row } from 'neo4j-driver';
import type { Cell } from '#contract/http/index.ts';
import { type Elements, toCell } from './cells.ts';
import { QueryFailed } from './failures.ts';

export interface OwnRow {
  readonly cells: Cell[];
  /** The nodes and relations that it names, by element id. */
  readonly elements: Elements;
}

/** Bytes of an answer as JSON. */
const mostJson = 4_000_000;

/** Rows that are given on at once, and for how long at most, in milliseconds, one that is there waits for others. */
const batch = { rows: 200, wait: 150 };

export const waited = Symbol('waited');

/** Rows until they are given on. */
export class Gathering {
  /** How many rows there were in all. */
  count = 0;
  #rows: OwnRow[] = [];
  #size = 0;

  /** @returns why it does not fit any more */
  add(record: Row): 'size' | null {
    const elements = { nodes: new Set<string>(), relations: new Set<string>() };
    const cells = record.map((value) => toCell(value, elements));
    this.#size += JSON.stringify(cells).length;
    if (this.#size > mostJson) {
      if (this.count === 0) throw tooLarge(null);
      return 'size';
    }
    this.count += 1;
    this.#rows.push({ cells, elements });
    return null;
  }

  get isFull(): boolean {
    return this.#rows.length >= batch.rows;
  }

  take(): readonly OwnRow[] {
    const taken = this.#rows;
    this.#rows = [];
    return taken;
  }

  /** Ends some moments after, where there is something to give on; else never. */
  patience(): Promise<typeof waited> {
    if (this.#rows.length === 0) return new Promise(() => undefined);
    return new Promise((resolve) => void setTimeout(() => resolve(waited), batch.wait).unref());
  }
}

export function tooLarge(cause: unknown): QueryFailed {
  return new QueryFailed(
    'The first row alone is larger than an answer may be.',
    'Return less of it: the size of a list, or its first items, as in list[..100].',
    { cause },
  );
}
