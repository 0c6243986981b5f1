/** So many nodes, and so many relations, are looked at one after the other; a graph that has no more is small. */
export const mostSurveyed = 20_000;
