import { ownOptions } from '../answer/own.js';
import { decidingReadings } from '../answer/sensitivity.js';
import { coverageWithStatus } from '../coverage/door.js';
import type { Coverage } from '../coverage/index.js';
import { careLaw } from '../law/care/index.js';
import { type CoverageReadings, coverageReadings } from '../law/coverage/index.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { asPerson } from '../person/read-person.js';
import { routesToInsured } from '../routes/index.js';
import type { InsuranceStatus } from '../status/index.js';
import type { Care, CareRequest } from './answers.js';
import { costIfUninsured } from './cost.js';
import { decisionFor, stateOf } from './decision.js';
import { dentalGroupsOf } from './dental-groups.js';
import { financeSourceOf } from './finance.js';

/**
 * The one call at the reception desk: the status, who pays, what is in the way, what to do next and, where it helps,
 * the routes to "insured" and what going without costs.
 *
 * The dental groups follow from the person's categories unless the request names them. Sums are tenge.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see docs/mis/care.md
 * @example
 * const answer = care({ birthDate: '1980-01-01' }, { on: '2026-02-01', service: 'outpatient-drugs', diagnosis: 'E11' });
 * answer.decision; // 'become-insured'
 * answer.costIfUninsured?.from; // '618000.00'
 */
export function care(person: Person | PersonFacts, request: CareRequest): Care {
  const asked = ownOptions(request);
  const known = asPerson(person, asked.law);
  const answer = judged(known, asked);
  if (asked.sensitivity !== true) return answer;
  const decisionUnder = (readings: CoverageReadings): string => {
    const { coverage } = coverageOf(known, ownOptions({ ...asked, readings }));
    return `${coverage.payer} ${decisionFor(coverage)}`;
  };
  return { ...answer, decidedBy: decidingReadings(coverageReadings, answer.readings, decisionUnder) };
}

function judged(person: Person, request: CareRequest): Care {
  const { coverage, status } = coverageOf(person, request);
  const { on, readings, law, knownOn, strict } = request;
  const decision = decisionFor(coverage);
  const cost = costIfUninsured(request, law ?? careLaw, coverage);
  const options = { on, law, knownOn, strict, ...(readings !== undefined && { readings: coverage.readings }) };
  return {
    on,
    service: request.service,
    decision,
    outcome: coverage.outcome,
    status,
    coverage,
    attachment: stateOf(coverage, 'attachment-required') ?? 'not-needed',
    ...financeSourceOf(coverage, law ?? careLaw),
    ...(cost !== undefined && { costIfUninsured: cost }),
    ...(decision === 'become-insured' && { routes: routesToInsured(person, options).routes }),
    assumed: coverage.assumed,
    readings: coverage.readings,
    law: coverage.law,
    confidence: coverage.confidence,
    provisional: coverage.provisional,
  };
}

interface Judged {
  readonly coverage: Coverage;
  readonly status: InsuranceStatus;
}

function coverageOf(person: Person, request: CareRequest): Judged {
  const { sensitivity: _, ...asked } = request;
  const isDental = request.service === 'dental-emergency' || request.service === 'dental-planned';
  const { dentalGroups = isDental ? dentalGroupsOf(person, request) : undefined } = request;
  const { coverage, status } = coverageWithStatus({
    ...asked,
    person,
    ...(dentalGroups !== undefined && { dentalGroups }),
  });
  if (status === undefined) throw new RangeError('a person without a status');
  return { coverage, status };
}
