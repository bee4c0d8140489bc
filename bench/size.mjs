// Prints the size of what an application ships that imports one function: bundled, tree-shaken, minified, gzipped.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const name of ['insuranceStatus', 'insuredOn']) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './dist/status.js';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const { contents } = outputFiles[0];
  console.log(`${name}: ${(gzipSync(contents).length / 1024).toFixed(1)} KB min+gzip`);
}
