import type { Plugin } from 'vite';

/**
 * Lets the browser fetch the fonts that the first picture needs before it has read the style sheet, so that
 * no text is drawn twice.
 *
 * @param names beginnings of the font files' names
 * @throws Error in a build that has no such font: then the list is out of date
 */
export function preloadFonts(names: readonly string[]): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return names.map((name) => {
          const file = Object.keys(bundle).find((each) => each.includes(name));
          if (file === undefined) throw new Error(`no font ${name} in the page: see vite.config.ts`);
          return {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
            injectTo: 'head-prepend',
          };
        });
      },
    },
  };
}
