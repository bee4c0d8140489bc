/** Who imports whom, held to the table in `.dependency-cruiser.cjs`. */
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';
import { sources } from './sources.js';

/** Imports against the table that stand today. The list only shrinks: a line whose import is gone is to be deleted. */
const STILL_TO_MEND: readonly string[] = [];

describe('imports', () => {
  let cruised: ICruiseResult;
  beforeAll(async () => {
    const options = await extractOptions('./.dependency-cruiser.cjs');
    const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTSConfig('./tsconfig.json') });
    if (typeof output === 'string') throw new Error(output);
    cruised = output;
  });

  it('run as the table says', () => {
    const errors = cruised.summary.violations.filter(({ rule }) => rule.severity === 'error');
    expect(errors.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual(STILL_TO_MEND);
  });

  it('are those of every file', () => {
    const files = cruised.modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));
    expect(files.sort()).toEqual([...sources.keys()].map((file) => `src/${file}`).sort());
  });

  it('of zod are whole: a named import pulls every locale of its messages', () => {
    const named = [...sources].filter(([, text]) => /import\s+(?!type)\{[^}]*\}\s*from\s*'zod'/u.test(text));
    expect(named.map(([file]) => file)).toEqual([]);
  });
});
