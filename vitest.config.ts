import { defineConfig } from 'vitest/config';

/** What Astro sets in a build of the site, for the modules that make URLs. */
const env = { SITE: 'https://when-to-use.example', BASE_URL: '/' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'lab/*.test.ts',
            'tests/contract/*.test.ts',
            'tests/project/*.test.ts',
            'tests/bench/*.test.ts',
          ],
          env,
          setupFiles: ['tests/data/property-runs.ts'],
          // Properties may be tried with many values.
          testTimeout: 120_000,
          // Modules keep no state, so each is loaded once for all tests of a thread.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          env,
          // Some of these tests build a whole copy of the site.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What takes longer than one would wait for: more builds, and hosts.
        test: {
          name: 'rest',
          include: ['tests/site/rest/*.test.ts', 'tests/hosts/*.test.ts'],
          env,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
