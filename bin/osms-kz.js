#!/usr/bin/env node
// A file of the repository: npx links the command of a checkout once, and would never see a file built later.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('osms-kz is not built yet: npm run build');
  process.exitCode = 1;
}
