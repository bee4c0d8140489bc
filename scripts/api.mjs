// Writes what each entry shows to the world into docs/api, from the built declarations: `npm run api`.
// With --check, names the reports that differ from what was reviewed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/api');
const { index: _, ...doors } = JSON.parse(readFileSync(join(root, 'scripts/entries.json'), 'utf8'));
/** The root repeats the others: it comes last. */
const entries = [...Object.keys(doors), 'index'];
const scratch = mkdtempSync(join(tmpdir(), 'osms-kz-api-'));
const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** Where api-extractor reads the declarations of an entry and writes its report. */
const configs = entries.map((entry) =>
  ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${entry}.d.ts`),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: entry.replace('/', '-'),
        reportFolder: scratch,
        reportTempFolder: join(scratch, 'temp'),
        includeForgottenExports: true,
      },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  }),
);
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: configs.map((config) => config.mainEntryPointFilePath),
});

/** The declarations that an entry shows, in order of their names, without api-extractor's remarks. */
function declarationsOf(config) {
  const messageCallback = (message) => {
    message.handled = true;
  };
  Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
  const [, code] = readFileSync(config.reportFilePath, 'utf8').split(/^```(?:ts)?$/m);
  return code
    .replace(/^ *\/\/ .*\n/gm, '')
    .split(/\n{2,}/)
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '');
}

/** The entry in whose report a declaration stands; in the later ones it is only named. */
const homes = new Map();

function reportOf(entry, config) {
  const own = [];
  const others = [];
  for (const declaration of declarationsOf(config)) {
    const body = declaration.replace(/^export /, '');
    const home = homes.get(body);
    const [, name] = /^export \w+ (\w+)/.exec(declaration) ?? [];
    if (home === undefined) {
      homes.set(body, entry);
      own.push(declaration);
    } else if (name !== undefined) others.push(`export { ${name} } from '${home}';`);
  }
  const code = [others.join('\n'), ...own].filter((part) => part !== '').join('\n\n');
  return `# ${entry}\n\nWritten by \`npm run api\`; review the diff, do not edit.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}

const reports = new Map(
  entries.map((entry, at) => [`${entry.replace('/', '-')}.api.md`, reportOf(entry, configs[at])]),
);
rmSync(scratch, { recursive: true });

if (process.argv.includes('--check')) {
  const names = new Set([...reports.keys(), ...(existsSync(folder) ? readdirSync(folder) : [])]);
  const stored = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
  const changed = [...names].filter((name) => stored(name) !== reports.get(name));
  if (changed.length > 0) {
    console.error(
      `the public API is not what docs/api says (${changed.join(', ')}): run \`npm run api\`, review the diff`,
    );
    process.exitCode = 1;
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, report] of reports) writeFileSync(join(folder, name), report);
}
