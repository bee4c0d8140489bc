import { dayNumber } from '../answer/day-number.js';
import { formatDay } from '../calendar/day.js';
import { explain } from '../explain/explain.js';
import { explanationText } from '../explain/to-text.js';
import type { Parsed } from '../input/parsed.js';
import { parseStatusRequest, type StatusRequest } from '../input/status-request.js';
import type { Language } from '../lang/language.js';
import { withFacts } from '../person/with-facts.js';
import type { InsuranceStatus } from '../status/index.js';
import { insuranceStatus } from '../status/index.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const statusCommand: Command = {
  name: 'status',
  summary: 'whether a person is insured on a day, why, and until when',
  example: '{"id":"1","on":"2026-05-03","person":{"birthDate":"2008-05-04"}}',
  answer: (request) => mapParsed(parseStatusRequest(request), ({ args }) => insuranceStatus(...args)),
  show: { text: statusText },
};

function statusText(request: unknown, language: Language): Parsed<string> {
  return mapParsed(parseStatusRequest(request), ({ args }) => {
    const status = insuranceStatus(...args);
    return explanationText(explain(status, language, { next: nextStatus(args, status) }));
  });
}

/** The status on the day after the outcome ends; a request for care made by asking stays made. None while no end is in sight. */
function nextStatus(
  [person, options]: StatusRequest['args'],
  { through }: InsuranceStatus,
): InsuranceStatus | undefined {
  if (through === undefined) return undefined;
  const { seekingCare, on, ...same } = options;
  const known = seekingCare ? withFacts(person, { careRequests: [on] }) : person;
  return insuranceStatus(known, { ...same, on: formatDay(dayNumber(through) + 1) });
}
