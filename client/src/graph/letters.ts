/** Letters on screen are never smaller or larger than these shares of their usual size: to be read, and to leave room. */
const SMALLEST = 0.9;
const LARGEST = 1.3;
/** Sizes go in steps, so that a small change of the zoom does not write everything anew. */
const STEP = 1.06;

/** How large letters are drawn in the model at a zoom, as a share of their usual size. */
export function lettersAt(zoom: number): number {
  if (zoom < SMALLEST) return STEP ** Math.ceil(Math.log(SMALLEST / zoom) / Math.log(STEP));
  if (zoom > LARGEST) return STEP ** -Math.floor(Math.log(zoom / LARGEST) / Math.log(STEP));
  return 1;
}
