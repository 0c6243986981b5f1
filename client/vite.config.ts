import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFonts } from './vite/preload-fonts.ts';
import { reportSizes } from './vite/report-sizes.ts';

const { ENTENTE_SERVER: server = 'http://127.0.0.1:4100' } = process.env;

/** The page is built into the server's package, which serves it. `vite dev` asks a running server for /api. */
export default defineConfig({
  plugins: [react(), preloadFonts(['inter-latin-wght-normal']), reportSizes({ mostAtOnce: 350 })],
  build: {
    outDir: '../server/dist/page',
    emptyOutDir: true,
    target: 'es2023',
    // A font or picture inside a style sheet or script would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // What counts is printed at the end, packed; Vite warns of what is large before that.
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      output: {
        // What the first picture needs is needed as a whole: in one file it packs better, and is asked for once.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !/(main.tsx|index.html)$/.test(id) }],
        },
      },
    },
  },
  server: { proxy: { '/api': server } },
});
