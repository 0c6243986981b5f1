/** Where this tab keeps its view over a reload, and the hash that the address had then. */
export const keptAt = { text: 'entente-view', hash: 'entente-view-address' } as const;

/** Whether this tab has kept a view. */
export function keepsView(): boolean {
  try {
    return sessionStorage.getItem(keptAt.text) !== null;
  } catch {
    // A browser that keeps nothing: every visit is the first.
    return false;
  }
}
