import { LATEST } from '../calendar/day.js';
import { firstDayOf, lastDayOf } from '../calendar/month.js';
import { intersect, meets, type Spans, spansOf } from '../calendar/spans.js';
import type { Readings } from '../law/status/readings.js';
import { type PaymentLog, type Person, payLog } from '../person/person.js';
import type { CaseFile, GroundDays } from './case-file.js';
import { categoryGrounds } from './grounds/category.js';
import { prepaidMonths } from './grounds/prepaid-year.js';
import { SERVICE, serviceGround } from './grounds/service.js';
import { welfareGround } from './grounds/welfare-level.js';
import { RIGHT_START_DAY } from './horizon.js';
import { excusedMonths } from './months/excused.js';
import { categoryResidenceDays, participationDays } from './participation.js';

const SINCE_RIGHT_START: Spans = [RIGHT_START_DAY, LATEST];

/** Works out everything about a person that does not depend on the day asked about; `askedOn` adds a request for care. */
export function openCase(person: Person, readings: Readings, askedOn?: number): CaseFile {
  const participation = participationDays(person, readings);
  const exemptions: GroundDays[] = [];
  const service = readings.serviceIsInsured ? intersect(serviceGround(person, participation), SINCE_RIGHT_START) : [];
  if (service.length > 0) exemptions.push({ bit: SERVICE, days: service });
  const eligible = intersect(categoryResidenceDays(person, readings, participation), SINCE_RIGHT_START);
  exemptions.push(...categoryGrounds(person, eligible, readings));
  const exemptDays =
    exemptions.length === 1 ? (exemptions[0] as GroundDays).days : spansOf(exemptions.flatMap((each) => each.days));
  const welfare = welfareGround(person, askedOn, participation, exemptDays);
  const counts = (month: number): boolean => meets(participation, firstDayOf(month), lastDayOf(month));
  return {
    person,
    readings,
    participation,
    exemptions,
    exemptDays,
    welfareDays: welfare.days,
    excusedMonths: excusedMonths(person, participation, exemptDays, welfare.granted),
    prepaidMonths: prepaidMonths(person, counts),
    payments: countedPayments(person, participation, counts),
  };
}

/** The payments for months with a day of participation: the others give nothing. */
function countedPayments(person: Person, participation: Spans, counts: (month: number) => boolean): PaymentLog {
  const log = person.paymentLog;
  if (log.last < 0 || takesPartThroughout(participation, log)) return log;
  return payLog(person.payments.filter((payment) => counts(payment.month)));
}

function takesPartThroughout(participation: Spans, log: PaymentLog): boolean {
  return (
    participation.length === 2 &&
    (participation[0] as number) <= lastDayOf(log.first) &&
    (participation[1] as number) >= firstDayOf(log.last)
  );
}
