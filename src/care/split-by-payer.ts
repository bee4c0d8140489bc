import type { Coverage } from '../coverage/answers.js';
import { coverage } from '../coverage/coverage.js';
import type { CoverageRequest } from '../coverage/request.js';
import { FINANCE_SOURCES, type FinanceSource } from '../law/care/finance-source.js';
import type { CoverageReasonCode } from '../law/coverage/reasons.js';
import type { Service } from '../law/coverage/services.js';
import type { Day } from '../person/facts.js';

/** One service of an account. */
export interface AccountLine {
  readonly id?: string | number;
  readonly on: Day;
  readonly service: Service;
  readonly because: readonly CoverageReasonCode[];
  /** How the event is recorded; absent while the payer is not settled. */
  readonly financeSource?: FinanceSource;
}

/** The lines of each payer, in the order in which they were given. */
export type SplitAccount = Readonly<Record<Coverage['payer'], readonly AccountLine[]>>;

/**
 * The separate accounting of ГОБМП and ОСМС: every service under the one who pays for it.
 *
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see the Ministry’s slides of 2019, separate accounting of services and contracts
 * @example
 * const account = splitByPayer([{ id: 1, on: '2026-02-01', service: 'ambulance', insured: false }]);
 * account.gobmp[0]?.financeSource; // { finance: 0 }
 */
export function splitByPayer(services: readonly (CoverageRequest & { readonly id?: string | number })[]): SplitAccount {
  const account: Record<Coverage['payer'], AccountLine[]> = {
    gobmp: [],
    osms: [],
    'voluntary-insurance': [],
    patient: [],
    undetermined: [],
  };
  for (const request of services) {
    const { payer, because } = coverage(request);
    account[payer].push({
      ...(request.id !== undefined && { id: request.id }),
      on: request.on,
      service: request.service,
      because: because.map(({ code }) => code),
      ...(payer !== 'undetermined' && { financeSource: FINANCE_SOURCES.value[payer] }),
    });
  }
  return account;
}
