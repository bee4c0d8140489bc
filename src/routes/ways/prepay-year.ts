import { selfPayments } from '../../arrears/door.js';
import { firstDayOf } from '../../calendar/month.js';
import { standingOn } from '../../law/edition.js';
import { paying, priceOf, type Way } from '../way.js';

/** Pay for the coming months at once, whatever is owed: insured from the next month (405-V, article 5, point 3). */
export const prepayYear: Way = (at) => {
  const { value: length } = standingOn(at.law.prepaidMonths, at.day);
  const months = Array.from({ length }, (_, nth) => at.month + 1 + nth);
  const facts = { payments: selfPayments(months, at.day) };
  return [[{ ...paying(at, 'prepay-year', priceOf(at, months), facts), from: firstDayOf(at.month + 1) }]];
};
