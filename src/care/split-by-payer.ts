import { ownOptions } from '../answer/own.js';
import { type Coverage, type CoverageRequest, coverage } from '../coverage/index.js';
import { type CareLaw, careLaw, type FinanceSource } from '../law/care/index.js';
import type { CoverageReasonCode, Service } from '../law/coverage/index.js';
import type { Day } from '../person/facts.js';
import { financeSourceOf } from './finance.js';

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
 * @param options `law`, made by `amend`: applied where a service names none; left out, the law as it is
 * @throws OsmsError `date.invalid`, `facts.unreadable`
 * @see the Ministry’s slides of 2019, separate accounting of services and contracts
 * @example
 * const account = splitByPayer([{ id: 1, on: '2026-02-01', service: 'ambulance', insured: false }]);
 * account.gobmp[0]?.financeSource; // { finance: 0 }
 */
export function splitByPayer(
  services: readonly (CoverageRequest & { readonly id?: string | number })[],
  options: { readonly law?: CareLaw | undefined } = {},
): SplitAccount {
  const { law } = ownOptions(options);
  const account: Record<Coverage['payer'], AccountLine[]> = {
    gobmp: [],
    osms: [],
    'voluntary-insurance': [],
    patient: [],
    undetermined: [],
  };
  for (const request of services) {
    const { id } = ownOptions(request);
    const answer = coverage({ law, ...request });
    account[answer.payer].push({
      ...(id !== undefined && { id }),
      on: answer.on,
      service: answer.service,
      because: answer.because.map(({ code }) => code),
      ...financeSourceOf(answer, law ?? careLaw),
    });
  }
  return account;
}
