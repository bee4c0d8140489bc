import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CoverageRequest, coverage } from '../../src/coverage/index.js';

type WorkedCase = CoverageRequest & {
  readonly id: string;
  readonly source: string;
  readonly expect: { payer: string };
};

const cases = JSON.parse(
  readFileSync(new URL('../law/cases/coverage.json', import.meta.url), 'utf8'),
) as readonly WorkedCase[];

describe('the worked examples of coverage', () => {
  it.each(cases)('$id: $source', ({ id, source, expect: expected, ...request }) => {
    expect(coverage(request)).toMatchObject(expected);
  });
});
