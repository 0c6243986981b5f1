import { configDefaults, defineConfig } from 'vitest/config';

/** A Neo4j, started once for all that need one, which is why their files must not run side by side. */
const onDatabase = {
  globalSetup: ['server/testing/global-setup.ts'],
  setupFiles: ['server/testing/close-database.ts'],
  fileParallelism: false,
  testTimeout: 30_000,
  hookTimeout: 180_000,
};

const databaseTests = '**/*.database.test.ts';
const endToEndTests = ['client/end-to-end/**/*.test.ts', 'server/end-to-end/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, databaseTests, ...endToEndTests],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'database',
          include: [databaseTests],
          exclude: configDefaults.exclude,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'end-to-end',
          include: endToEndTests,
          exclude: configDefaults.exclude,
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
