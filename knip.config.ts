import type { KnipConfig } from 'knip';
import entries from './scripts/entries.json' with { type: 'json' };

export default {
  entry: [
    ...Object.values(entries),
    'bench/*.bench.ts',
    'bench/*.mjs',
    'examples/*.mjs',
    'scripts/*.mjs',
    'test/**/*.test-d.ts',
    'test/package/log-loader.mjs',
  ],
  project: ['src/**', 'test/**', 'bench/**', 'examples/**', 'scripts/**'],
  ignoreDependencies: ['@arethetypeswrong/cli', 'publint'],
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
