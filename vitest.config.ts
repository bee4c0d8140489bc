import { defineConfig } from 'vitest/config';

/** Checks of many cases: properties, enumerations, comparisons with the oracle. */
const PROPERTY = [
  'test/**/*.property.test.ts',
  'test/**/properties.test.ts',
  'test/**/enumeration.test.ts',
  'test/**/regions.test.ts',
  'test/frozen/**/*.test.ts',
  'test/oracle/**/*.test.ts',
  'test/time-zones.test.ts',
];
const TYPES = ['test/types/**/*.test.ts'];
/** What is asked of the built package: these need `dist`. */
const BUILT = ['test/{cli,docs,examples,package}/**/*.test.ts'];

/** Every test file belongs to one project; `unit` is all that the others leave. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    setupFiles: ['test/fast-check.setup.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // The command line runs in processes of its own, from dist.
      exclude: ['src/cli/**'],
      reporter: ['text', 'html'],
      // A little below what unit and property reach together.
      thresholds: { statements: 98, branches: 95, functions: 98, lines: 98 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROPERTY, ...TYPES, ...BUILT],
          // The library has no state to leak: one process for many files takes half the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'property', include: PROPERTY } },
      { extends: true, test: { name: 'types', include: TYPES } },
      { extends: true, test: { name: 'built', include: BUILT, globalSetup: ['test/built.setup.ts'] } },
    ],
  },
});
