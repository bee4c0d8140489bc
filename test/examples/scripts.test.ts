import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../examples');

/** What each script must print, at the least. */
const PRINTED: Readonly<Record<string, readonly RegExp[]>> = {
  'salary-2025-2026.mjs': [
    /2025-06: the employee pays 17000\.00, the employer 25500\.00/,
    /2026-06: the employee pays 30000\.00, the employer 45000\.00/,
  ],
  'source-c-figures.mjs': [/not in the last 3: 988488/, /insured by the state: 10963241/],
  'state-for-a-pensioner.mjs': [
    /2022: 0\.017 of 212600\.00 = 3614\.20 a month/,
    /2025: 0\.02 of 364295\.00 = 7285\.90 a month/,
    /2026: needs averageWage/,
  ],
  'year-of-a-payer.mjs': [/2026[^\n]*71400\.00[^\n]*51000\.00[^\n]*36000\.00/, /2025[^\n]*no such payment/],
};

describe('the examples for the REPL', () => {
  it('are all held to what they print', () => {
    expect(Object.keys(PRINTED)).toEqual(readdirSync(FOLDER).filter((file) => file.endsWith('.mjs')));
  });

  it.each(Object.entries(PRINTED))('%s', (file, patterns) => {
    const printed = execFileSync(process.execPath, [join(FOLDER, file)], { encoding: 'utf8' });
    for (const pattern of patterns) expect(printed).toMatch(pattern);
  });
});
