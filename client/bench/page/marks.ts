/** Notes in a browser's trace: when the work began of which the cost is noted, and when its outcome was painted. */
export const BEGUN = 'entente:begun';
export const PAINTED = 'entente:painted';
