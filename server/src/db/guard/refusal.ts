/** Where in a query: lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that a query may not do, or may not use. Nothing of it has been run. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';
  readonly remedy: string;
  readonly position: Position | null;

  constructor(detail: string, remedy: string, position: Position | null = null) {
    super(detail);
    this.remedy = remedy;
    this.position = position;
  }
}
