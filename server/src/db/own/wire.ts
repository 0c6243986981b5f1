import { Socket } from 'node:net';
import type { Transaction } from 'neo4j-driver';

/**
 * The connection of one transaction. It is cut when more bytes come over it than allowed: one row of a query can hold
 * more than this process could keep, and the driver hands out rows only when they are complete.
 */
export class Wire {
  readonly #socket: Socket | null;
  readonly #most: number;
  #bytes = 0;

  private constructor(socket: Socket | null, most: number) {
    this.#socket = socket;
    this.#most = most;
    socket?.on('data', this.#count);
  }

  /** @param most bytes from now on */
  static async of(transaction: Transaction, most: number): Promise<Wire> {
    return new Wire(await socketOf(transaction), most);
  }

  /** Whether there was more than allowed. */
  get exceeded(): boolean {
    return this.#bytes > this.#most;
  }

  /** Ends the connection, and with it what the database still does for it. */
  cut(): void {
    this.#socket?.destroy(new Error('The connection was cut, as more came over it than can be kept.'));
  }

  stop(): void {
    this.#socket?.off('data', this.#count);
  }

  readonly #count = (chunk: Buffer): void => {
    this.#bytes += chunk.length;
    if (this.exceeded) this.cut();
  };
}

/** The driver keeps its socket to itself, behind these names; should they change, a test fails. */
const wayToSocket = ['_delegate', '_ch', '_conn'];

async function socketOf(transaction: Transaction): Promise<Socket | null> {
  const holder: unknown = Reflect.get(transaction, '_connectionHolder');
  const getConnection: unknown = holder instanceof Object ? Reflect.get(holder, 'getConnection') : null;
  let inner: unknown = typeof getConnection === 'function' ? await getConnection.call(holder) : null;
  for (let hops = 0; hops < 5 && inner instanceof Object && !(inner instanceof Socket); hops += 1) {
    const outer: object = inner;
    inner = wayToSocket.map((name) => Reflect.get(outer, name)).find((next) => next instanceof Object);
  }
  return inner instanceof Socket ? inner : null;
}
