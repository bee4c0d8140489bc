import { reversibleMonths } from '../../arrears/door.js';
import type { Way } from '../way.js';
import { payingDebt } from './pay-arrears.js';

/** Have the debts cancelled that are none, and pay what remains: for one whose register shows such debts. */
export const reverseDebt: Way = (at) =>
  reversibleMonths(at.subject.file, at).length > 0 ? [payingDebt(at, 'reverse-debt')] : [];
