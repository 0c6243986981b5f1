import { configDefaults, defineConfig } from 'vitest/config';

/** A Neo4j, started once for all that need one, which is why their files must not run side by side. */
const onDatabase = {
  globalSetup: ['server/testing/global-setup.ts'],
  setupFiles: ['server/testing/close-database.ts'],
  fileParallelism: false,
  testTimeout: 30_000,
  hookTimeout: 180_000,
};

const checks = '**/*.checks.test.ts';
const databaseTests = '**/*.database.test.ts';
const endToEndTests = ['client/end-to-end/**/*.test.ts', 'server/end-to-end/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './server/testing/sums.ts'],
    projects: [
      {
        test: {
          name: 'checks',
          include: [checks],
          exclude: configDefaults.exclude,
          testTimeout: 120_000,
          // They take all processors for themselves.
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, checks, databaseTests, ...endToEndTests],
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'database',
          include: [databaseTests],
          exclude: configDefaults.exclude,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'end-to-end',
          include: endToEndTests,
          exclude: configDefaults.exclude,
          testTimeout: 120_000,
          // Browser, database and server share the machine with whatever else it does. What needed its second try is named
          // at the end: it is to be mended, and holds nobody up.
          retry: 1,
          // A question that the database has not planned yet may take seconds.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
