// Writes the `exports` of package.json from scripts/entries.json; with --check, only says whether they are written.
import { readFileSync, writeFileSync } from 'node:fs';

const MANIFEST = new URL('../package.json', import.meta.url);
const entries = JSON.parse(readFileSync(new URL('entries.json', import.meta.url), 'utf8'));
const written = readFileSync(MANIFEST, 'utf8');

const conditions = Object.keys(entries).map((name) => [
  name === 'index' ? '.' : `./${name}`,
  {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  },
]);
const manifest = {
  ...JSON.parse(written),
  exports: Object.fromEntries([...conditions, ['./package.json', './package.json']]),
};
const wanted = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(MANIFEST, wanted);
else if (wanted !== written) {
  console.error('package.json does not export what scripts/entries.json lists: run `npm run exports`');
  process.exitCode = 1;
}
