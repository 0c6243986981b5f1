/** A part of the page that could not be fetched: which, and what to do. */
export class MissingPart extends Error {
  readonly detail: string;
  readonly remedy =
    'The network or the server may be away, or Entente was updated since the page was opened. Try again, or reload the page: the drawing stays.';

  /** @param name what the part is called: "Copying a link" */
  constructor(name: string) {
    const detail = `${name}: this part of the page did not load.`;
    super(detail);
    this.detail = detail;
  }
}
