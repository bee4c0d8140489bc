// Builds into a folder aside and swaps it in: a build that fails or is interrupted leaves the old dist whole.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const remove = (folder) => rmSync(folder, { recursive: true, force: true });

remove('.dist-next');
const tsup = ['node_modules/tsup/dist/cli-default.js', '--silent', '--out-dir', '.dist-next'];
const { status } = spawnSync(process.execPath, tsup, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

remove('.dist-old');
if (existsSync('dist')) renameSync('dist', '.dist-old');
renameSync('.dist-next', 'dist');
remove('.dist-old');
