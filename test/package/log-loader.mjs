/** A module loader that prints the address of everything it loads. */
import { writeSync } from 'node:fs';

export async function load(url, context, nextLoad) {
  writeSync(1, `${url}\n`);
  return nextLoad(url, context);
}
