// Bundles a bench script with esbuild into node_modules/.cache and runs it: `node bench/run.mjs [name] [arguments]`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2] ?? 'status';
const folder = join(root, 'node_modules/.cache/osms-kz-bench');
const outfile = join(folder, `${name}.mjs`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [join(root, `bench/${name}.bench.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
await import(pathToFileURL(outfile).href);
