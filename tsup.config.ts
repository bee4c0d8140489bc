import { defineConfig } from 'tsup';
import entries from './scripts/entries.json' with { type: 'json' };

const shared = {
  target: 'node20',
  treeshake: true,
  clean: false,
  sourcemap: false,
} as const;

export default defineConfig([
  {
    ...shared,
    entry: entries,
    // Each entry is one file: a process that imports it opens no other.
    splitting: false,
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: { 'cli/main': 'src/cli/main.ts' }, splitting: true, format: ['esm'] },
]);
