import type { Ending } from '#cli/ending.ts';
import type { Announce } from '#cli/report.ts';
import type { Connection } from '#db/database.ts';

/** A way to come by a database. A list of these is tried in order; the first that can be used here is. */
export interface Provider {
  /**
   * @param announce told what takes long
   * @param ending takes note of what is to be ended with the program
   * @throws NotUsable where this way is not open here: the next is tried. Any other error ends the start.
   */
  open(announce: Announce, ending: Ending): Promise<ProvidedDatabase>;
}

export interface ProvidedDatabase {
  readonly connection: Connection;
  /** In words, for the one who started the program. */
  readonly description: string;
  /** Whether it is the program's own, which it may fill. One that was given is never written to unasked. */
  readonly own: boolean;
  /** What else is to be known of it, a line each. */
  readonly notes?: readonly string[];
  /** Called when everything runs and is quiet: what it does in the background makes the next start quicker. */
  readonly prepareNextStart?: () => void;
  /**
   * Called when everything runs: looks after the database as long as the program runs, and brings it back where it ends.
   *
   * @param say told what happens
   * @throws an Explained where it cannot be brought back
   */
  readonly keepRunning?: (say: (text: string) => void) => Promise<void>;
  /** Asked where work with the database has failed: the reason in words, where there is one, else the same error. */
  readonly explain?: (error: unknown) => Promise<unknown>;
}

/** Why a way to a database is not open here, as a phrase: "no Java; Neo4j needs 17 or newer". */
export class NotUsable extends Error {
  override readonly name = 'NotUsable';
  /** Whether it is told also where another way is open: it is near to being usable, and was perhaps expected to be. */
  readonly surprising: boolean;

  constructor(message: string, { surprising = false }: { surprising?: boolean } = {}) {
    super(message);
    this.surprising = surprising;
  }
}
