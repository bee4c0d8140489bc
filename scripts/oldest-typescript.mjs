// Compiles a stranger's file that imports every entry of the packed package with the oldest TypeScript we promise:
// `npm run build && node scripts/oldest-typescript.mjs [version]`. Installs from the registry into a folder of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [version = '5.0'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'osms-kz-typescript-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' }).trim();

try {
  const tarball = run('npm', 'pack', '--silent', '--ignore-scripts', root);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', 'install', `./${tarball}`, `typescript@${version}`);
  const entries = JSON.parse(readFileSync(join(root, 'scripts/entries.json'), 'utf8'));
  const imports = Object.keys(entries).map((name, at) => {
    const specifier = name === 'index' ? 'osms-kz' : `osms-kz/${name}`;
    return `import * as entry${at} from '${specifier}';\nexport const all${at}: typeof entry${at} = entry${at};\n`;
  });
  writeFileSync(join(folder, 'all.ts'), imports.join(''));
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    run(
      'npx',
      'tsc',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'all.ts',
    );
  }
  console.log(`TypeScript ${run('npx', 'tsc', '--version')} reads every entry`);
} catch (error) {
  console.error(error.stdout ?? error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
