/** In pixels, from above: rows for the names of events, their marks, the bars, and the dates under them. As in time-strip.css. */
export const ROWS = 2;
export const ROW_HEIGHT = 14;
export const MARKS_TOP = ROWS * ROW_HEIGHT;
const MARKS_HEIGHT = 12;
export const BARS_TOP = MARKS_TOP + MARKS_HEIGHT;
const BARS_HEIGHT = 46;
export const BARS_BOTTOM = BARS_TOP + BARS_HEIGHT;
export const PLOT_HEIGHT = BARS_BOTTOM + 18;
