import { defineConfig } from 'vite';

/**
 * Bundles the server with the contract and the reader of the seed, which are not published as packages of their own.
 * What stands under "dependencies" in package.json stays outside.
 */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        start: 'src/start.ts',
        main: 'src/main.ts',
        fill: 'src/fill.ts',
        bench: 'bench/main.ts',
        'bench-server': 'bench/serve.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: ['seed', 'entente'] },
});
