const failed = new Set<HTMLLinkElement>();

/** Remembers which style sheets did not load: what fetches the parts of the page asks for each sheet only once. */
export function watchStyleSheets(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
    },
    true,
  );
}

/**
 * Asks once more for the style sheets that did not load.
 *
 * @throws Error where one does not load now either
 */
export async function fetchFailedStyleSheets(): Promise<void> {
  await Promise.all([...failed].map(fetchAgain));
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  failed.delete(link);
  return new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`no style sheet ${link.href}`)));
    link.replaceWith(Object.assign(again, { rel: 'stylesheet', crossOrigin: '', href: link.href }));
  });
}
