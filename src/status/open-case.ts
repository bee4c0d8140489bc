import { LATEST } from '../calendar/day.js';
import { firstDayOf, lastDayOf } from '../calendar/month.js';
import { intersect, meets, type Spans, spansOf } from '../calendar/spans.js';
import type { Readings } from '../law/status/readings.js';
import { type PaymentLog, payLog } from '../person/payment-log.js';
import type { Person } from '../person/person.js';
import type { CaseFile, GroundDays } from './case-file.js';
import { categoryGrounds } from './grounds/category.js';
import { prepaidMonths } from './grounds/prepaid-year.js';
import { serviceGround } from './grounds/service.js';
import { welfareGround } from './grounds/welfare-level.js';
import { excusedMonths } from './months/excused.js';
import { categoryResidenceDays, participationDays } from './participation.js';
import type { StatusTerms } from './terms.js';

/** Works out everything about a person that does not depend on the day asked about; `askedOn` adds a request for care. */
export function openCase(terms: StatusTerms, person: Person, readings: Readings, askedOn?: number): CaseFile {
  const participation = participationDays(terms, person, readings);
  const sinceTheRight: Spans = [terms.rightStart, LATEST];
  const service = intersect(serviceGround(terms, person, readings, participation), sinceTheRight);
  const eligible = intersect(categoryResidenceDays(terms, person, readings, participation), sinceTheRight);
  const categories = categoryGrounds(terms, person, eligible, readings);
  const exemptions: readonly GroundDays[] =
    service.length === 0 ? categories : [{ bit: terms.bits.service, days: service }, ...categories];
  const [only] = exemptions;
  const exemptDays =
    only !== undefined && exemptions.length === 1 ? only.days : spansOf(exemptions.flatMap((each) => each.days));
  const welfare = welfareGround(terms, person, askedOn, participation, exemptDays);
  const counts = (month: number): boolean => meets(participation, firstDayOf(month), lastDayOf(month));
  return {
    terms,
    person,
    readings,
    participation,
    exemptions,
    exemptDays,
    welfareDays: welfare.days,
    excusedMonths: excusedMonths(terms, person, participation, exemptDays, welfare.granted),
    prepaidMonths: prepaidMonths(terms, person, counts),
    payments: countedPayments(person, participation, counts),
  };
}

/** The payments for months with a day of participation: the others give nothing. */
function countedPayments(person: Person, participation: Spans, counts: (month: number) => boolean): PaymentLog {
  const log = person.paymentLog;
  if (log.last < 0 || takesPartThroughout(participation, log)) return log;
  return payLog(person.payments.filter((payment) => counts(payment.month)));
}

function takesPartThroughout([from, through, ...others]: Spans, log: PaymentLog): boolean {
  return (
    from !== undefined &&
    through !== undefined &&
    others.length === 0 &&
    from <= lastDayOf(log.first) &&
    through >= firstDayOf(log.last)
  );
}
