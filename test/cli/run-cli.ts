import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const COMMAND = join(ROOT, 'dist/cli/main.js');

export interface Result {
  readonly status: number | null;
  readonly lines: string[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line on a text. */
export function runCli(args: readonly string[], input = ''): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}
