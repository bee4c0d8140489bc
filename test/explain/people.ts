import { readFileSync } from 'node:fs';
import { formatDay, parseDay } from '../../src/calendar/day.js';
import { orThrow } from '../../src/input/parsed.js';
import { parseStatusRequest, type StatusRequest } from '../../src/input/status-request.js';
import type { InsuranceStatus } from '../../src/status/answers.js';
import { insuranceStatus } from '../../src/status/insurance-status.js';

/** A person of examples/people.ndjson with the answer about them. */
export interface Example {
  readonly id: string;
  readonly status: InsuranceStatus;
  /** The answer for the day after the outcome ends. */
  readonly next: InsuranceStatus | undefined;
}

const FILE = new URL('../../examples/people.ndjson', import.meta.url);

export const exampleLines: readonly string[] = readFileSync(FILE, 'utf8').trimEnd().split('\n');

export const examples: readonly Example[] = exampleLines.map((line) => {
  const request = orThrow(parseStatusRequest(JSON.parse(line)));
  const status = insuranceStatus(...request.args);
  return { id: String(request.id), status, next: nextOf(request, status) };
});

function nextOf({ args: [person, options] }: StatusRequest, { through }: InsuranceStatus): InsuranceStatus | undefined {
  if (through === undefined) return undefined;
  return insuranceStatus(person, { ...options, on: formatDay((parseDay(through) as number) + 1), seekingCare: false });
}

/** The example whose person goes by a name. */
export function example(name: string): Example {
  const found = examples.find(({ id }) => id.startsWith(name));
  if (found === undefined) throw new Error(`no example of ${name}`);
  return found;
}
