// Prints how much longer a process takes that imports an entry than one that imports an empty module, interleaved.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const ROUNDS = 21;
const entries = {
  empty: 'data:text/javascript,',
  status: new URL('dist/status.js', root).href,
  root: new URL('dist/index.js', root).href,
};
const times = Object.fromEntries(Object.keys(entries).map((name) => [name, []]));

for (let round = 0; round < ROUNDS; round++) {
  for (const [name, url] of Object.entries(entries)) {
    const code = `const t = process.hrtime.bigint(); await import(${JSON.stringify(url)}); console.log(Number(process.hrtime.bigint() - t) / 1e6)`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
    });
    times[name].push(Number(stdout));
  }
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const empty = median(times.empty);
for (const name of ['status', 'root'])
  console.log(`${name}: ${(median(times[name]) - empty).toFixed(1)} ms over an empty module`);
