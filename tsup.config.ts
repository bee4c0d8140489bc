import { defineConfig } from 'tsup';

const shared = {
  target: 'node20',
  treeshake: true,
  clean: false,
  sourcemap: false,
} as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      status: 'src/status/index.ts',
      money: 'src/money/index.ts',
      contributions: 'src/contributions/index.ts',
      arrears: 'src/arrears/index.ts',
      routes: 'src/routes/index.ts',
      coverage: 'src/coverage/index.ts',
      attachment: 'src/attachment/index.ts',
      care: 'src/care/index.ts',
      input: 'src/input/index.ts',
      law: 'src/law/index.ts',
      explain: 'src/explain/index.ts',
      picture: 'src/picture/index.ts',
      'lang/ru': 'src/lang/ru.ts',
      'lang/kk': 'src/lang/kk.ts',
      'lang/en': 'src/lang/en.ts',
    },
    // Each entry is one file: a process that imports it opens no other.
    splitting: false,
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: { 'cli/main': 'src/cli/main.ts' }, splitting: true, format: ['esm'] },
]);
