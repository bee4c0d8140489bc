import { coverageWithStatus } from '../coverage/coverage.js';
import type { CoverageRequest } from '../coverage/request.js';
import { FINANCE_SOURCES } from '../law/care/finance-source.js';
import type { PersonFacts } from '../person/facts.js';
import type { Person } from '../person/person.js';
import { routesToInsured } from '../routes/routes-to-insured.js';
import type { InsuranceStatus } from '../status/answers.js';
import type { Care, CareRequest } from './answers.js';
import { costIfUninsured } from './cost.js';
import { decisionFor, stateOf } from './decision.js';
import { dentalGroupsOf } from './dental-groups.js';

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
  const answer = coverageWithStatus(askedFor(person, request));
  const { coverage } = answer;
  const status = answer.status as InsuranceStatus;
  const decision = decisionFor(coverage);
  const cost = costIfUninsured(request, coverage);
  const { on, readings, knownOn, strict } = request;
  const options = {
    on,
    ...(readings !== undefined && { readings }),
    ...(knownOn !== undefined && { knownOn }),
    ...(strict !== undefined && { strict }),
  };
  return {
    on,
    service: request.service,
    decision,
    status,
    coverage,
    attachment: stateOf(coverage, 'attachment-required') ?? 'not-needed',
    ...(coverage.payer !== 'undetermined' && { financeSource: FINANCE_SOURCES.value[coverage.payer] }),
    ...(cost !== undefined && { costIfUninsured: cost }),
    ...(decision === 'become-insured' && { routes: routesToInsured(person, options).routes }),
  };
}

function askedFor(person: Person | PersonFacts, request: CareRequest): CoverageRequest {
  const isDental = request.service === 'dental-emergency' || request.service === 'dental-planned';
  if (!isDental || request.dentalGroups !== undefined) return { ...request, person };
  return { ...request, person, dentalGroups: dentalGroupsOf(person, request) };
}
