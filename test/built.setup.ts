import { existsSync } from 'node:fs';

/** Says once what to do, instead of letting every test of the built package fail. */
export function setup(): void {
  if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
    throw new Error('dist is missing: run `npm run build` first (`npm test` and `npm run test:built` do)');
  }
}
