import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFonts } from './vite/preload-fonts.ts';
import { reportSizes } from './vite/report-sizes.ts';

const { ENTENTE_SERVER: server = 'http://127.0.0.1:4100' } = process.env;

/** The page is built into the server's package, which serves it. `vite dev` asks a running server for /api. */
export default defineConfig({
  plugins: [react(), preloadFonts(['inter-latin-wght-normal']), reportSizes()],
  build: {
    outDir: '../server/dist/page',
    emptyOutDir: true,
    target: 'es2023',
    // A font or picture inside a style sheet or script would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // Cytoscape alone is larger than the size of which Vite warns; what counts is printed at the end.
    chunkSizeWarningLimit: 1_000,
  },
  server: { proxy: { '/api': server } },
});
