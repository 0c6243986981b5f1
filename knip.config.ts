import type { KnipConfig } from 'knip';

/** Style sheets count as using what they name by `url("package/file")`. */
const urlsAsImports = (css: string) =>
  [...css.matchAll(/url\("(@?[\w-]+\/[^"]+)"\)/g)].map(([, file]) => `import '${file}';`).join('\n');

/** Finds what nobody uses: files, exports (also those of a workspace that only another one could use), dependencies. */
export default {
  includeEntryExports: true,
  // What a function takes or answers has a name that others may need one day; that it is used at all is enough.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': { entry: ['start.mjs'], project: ['*.{mjs,ts}'] },
    server: {
      entry: ['src/{main,start,fill}.ts', 'bench/{main,serve}.ts'],
      project: ['{contract,src,testing,bench,end-to-end}/**/*.ts', '*.ts'],
      ignoreDependencies: [
        // Its file is found by require.resolve and served as it is.
        'rapidoc',
      ],
      ignoreBinaries: ['apt-get', 'mount', 'openssl', 'umount'],
    },
    client: {
      entry: ['bench/main.ts', 'bench/page/main.ts'],
      project: ['{src,end-to-end,vite,bench}/**/*.{ts,tsx,css}', '*.ts'],
    },
    seed: { project: ['src/**/*.ts'] },
  },
  compilers: { css: urlsAsImports },
} satisfies KnipConfig;
